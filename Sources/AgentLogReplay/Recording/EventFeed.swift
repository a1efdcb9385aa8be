import AgentLogEvents
package import AgentLogJSON
package import AgentLogRedaction

/// Bytes of a log to redacted events: the one way in which anything of a log comes into a fixture.
///
/// Redacts whole lines as `agentlog redact` does, then finds the records in them. Lines that hold no
/// record are counted. Memory: the lines that are given at once, and what the redactor holds back.
package final class EventFeed {
  /// Lines that were no JSON object.
  package private(set) var otherLines = 0
  /// Places that were masked.
  package var masked: Int { redactor.counts.masked + values.counts.masked }

  private let redactor: Redactor
  /// Values that are no lines have a redactor of their own: what waits in a log waits for lines.
  private let values: Redactor
  private var lines: LineScanner
  private let redacted = PaddedBuffer(capacity: 1_024)
  private let open = PaddedBuffer(capacity: 1_024)
  private var reader = ReplayReader()
  private let mostOpen: Int

  package init(_ audit: CompiledAudit, _ options: RedactionOptions = RedactionOptions()) {
    redactor = Redactor(audit, options)
    values = Redactor(audit, options)
    lines = LineScanner(plan: KeyPlan(paths: []), depthLimit: ReplayReader.depth)
    mostOpen = options.maxLine
  }

  /// Takes whole lines.
  ///
  /// - Parameter endsFile: nothing follows in this file.
  package func take(
    _ bytes: PaddedBytes, endsFile: Bool, _ body: (ReplayValue) -> Void
  ) {
    redactor.redact(bytes, endsFile: endsFile) { redacted.append($0) }
    scan(endsFile: endsFile, body)
  }

  /// Takes bytes as they come, lines or not. A line that never ends is passed over.
  package func push(_ bytes: UnsafeRawBufferPointer, _ body: (ReplayValue) -> Void) {
    open.append(bytes)
    guard let end = bytes.lastIndex(of: 0x0A) else {
      if open.count > mostOpen {
        open.removeAll()
        otherLines += 1
      }
      return
    }
    let rest = Array(bytes[(end + 1)...])
    open.truncate(to: open.count - rest.count)
    take(open.bytes, endsFile: false, body)
    open.removeAll()
    open.append(rest)
  }

  /// Takes the last line, which may have no newline.
  package func finish(_ body: (ReplayValue) -> Void) {
    take(open.bytes, endsFile: true, body)
    open.removeAll()
  }

  /// One value, redacted as a member of a record that is no event: leaks are masked, nothing is taken
  /// for raw content.
  package func redact(_ value: ReplayValue) -> ReplayValue {
    let buffer = PaddedBuffer(capacity: 256)
    buffer.append(ReplayValue.record([("call", value)]).line + [0x0A])
    var output: [UInt8] = []
    values.redact(buffer.bytes, endsFile: true) { output += $0 }
    return (try? reader.read(output))?["call"] ?? .null
  }

  private func scan(endsFile: Bool, _ body: (ReplayValue) -> Void) {
    guard redacted.count > 0 else { return }
    lines.begin(redacted, endsFile: endsFile)
    scan: while true {
      switch lines.next() {
      case .record(let range), .spread(let range, _):
        if let value = reader.read(redacted.bytes, range) {
          body(value)
        } else {
          otherLines += 1
        }
      case .fault, .notAnObject, .text: otherLines += 1
      case .end: break scan
      }
    }
    redacted.removeAll()
  }
}
