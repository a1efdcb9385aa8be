import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// The run that a reader asked for: found by the beginning of its id or of its trace, while the
/// pass goes on, so that a pipe will do.
///
/// As long as several runs fit, only their ids are kept; events of at most 64 of them.
package final class RunFocus {
  private static let candidateLimit = 64
  private static let resultLength = 100

  private let prefix: [UInt8]
  private let reveals: Bool
  private let names: Names
  private let masker: Masker

  private struct Candidate {
    var key: [UInt8]
    var shown: String
    var isExact: Bool
    var events: [RunEvent] = []
    var omitted = 0
    var record: RunRecord?
  }

  @exclusivity(unchecked) private var found: [Candidate] = []
  @exclusivity(unchecked) private var kept = 0
  /// Runs beyond ``candidateLimit`` that fit too.
  @exclusivity(unchecked) private(set) var further = 0

  init(_ prefix: [UInt8], reveals: Bool, names: Names, masker: Masker) {
    self.prefix = prefix
    self.reveals = reveals
    self.names = names
    self.masker = masker
  }

  func takes(_ id: some Collection<UInt8>, trace: UnsafeRawBufferPointer?) -> Bool {
    id.starts(with: prefix) || (trace?.starts(with: prefix) ?? false)
  }

  func hasEvents(of key: [UInt8]) -> Bool { found.contains { $0.key == key } }

  func note(
    _ seen: UnsafePointer<Observation>, _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes,
    _ location: () -> Location
  ) {
    let id = bytes.slice(row.pointee.run.range)
    guard takes(id, trace: bytes.slice(row.pointee.trace.range)) else { return }
    let key = Array(id.prefix(256))
    var index = found.lastIndex { $0.key == key && $0.record == nil }
    if index == nil {
      guard found.count < Self.candidateLimit else {
        further += 1
        return
      }
      found.append(Candidate(key: key, shown: masker.text(key), isExact: key == prefix))
      index = found.count - 1
    }
    guard let index else { return }
    guard kept < RunDetail.eventLimit else {
      found[index].omitted += 1
      return
    }
    kept += 1
    found[index].events.append(event(seen.pointee, row, bytes, location()))
  }

  func close(_ record: RunRecord) {
    guard let index = found.lastIndex(where: { $0.key == record.key && $0.record == nil }) else {
      return
    }
    found[index].record = record
  }

  /// The only run that fits, or the one whose id is the whole text.
  private var chosen: Candidate? {
    let exact = found.filter(\.isExact)
    if exact.count == 1 { return exact[0] }
    return found.count == 1 && further == 0 ? found[0] : nil
  }

  /// What fits, where no run was chosen.
  var candidates: [String] { chosen == nil ? found.map(\.shown) : [] }

  func detail(findings: [Finding]) -> RunDetail? {
    guard let chosen, let record = chosen.record else { return nil }
    var events = chosen.events
    let own = findings.filter { $0.run == record.id }
    var rulesAt: [Int: [String]] = [:]
    for finding in own where finding.location.path == record.location.path {
      rulesAt[finding.location.line, default: []].append(finding.rule)
    }
    for index in events.indices {
      events[index].findings = rulesAt[events[index].location.line] ?? []
    }
    var detail = RunDetail(
      record: record, events: events, omittedEvents: chosen.omitted, findings: own)
    detail.missing = MissingFacts.of(detail)
    return detail
  }

  // MARK: - One event

  private func event(
    _ seen: Observation, _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes,
    _ location: Location
  ) -> RunEvent {
    func text(_ range: ByteRange) -> String? {
      range.isEmpty ? nil : masker.text(JSONText.decode(bytes.slice(range.range)))
    }
    var event = RunEvent(location: location, name: text(row.pointee.name) ?? "event")
    event.kind = seen.role.kind
    if seen.has(.time) { event.time = seen.time }
    if seen.has(.latency) { event.latency = seen.latency }
    if seen.tool != 0 { event.tool = text(seen.toolText) }
    if seen.model != 0 { event.model = text(seen.modelText) }
    event.status =
      seen.isFailure ? .error : seen.flags.contains(.succeeded) ? .ok : .unknown
    if seen.has(.errorClass) { event.errorClass = text(seen.errorText) }
    if seen.has(.stop) { event.stopReason = text(seen.stopText) }
    if seen.has(.tokensIn) { event.promptTokens = seen.tokensIn }
    if seen.has(.tokensOut) { event.completionTokens = seen.tokensOut }
    if seen.has(.tokens), !seen.has(.tokensIn), !seen.has(.tokensOut) {
      event.promptTokens = seen.tokens
    }
    if seen.has(.cost) { event.cost = seen.cost }
    if seen.span != 0 { event.span = text(seen.spanText) }
    if seen.parent != 0 { event.parent = text(seen.parentText) }
    if seen.args != 0 {
      event.arguments = seen.args
      if seen.flags.contains(.hashedArgs) { event.argsHash = text(seen.argsText) }
    }
    if seen.callID != 0 { event.callID = seen.callID }
    if seen.has(.result) { event.result = text(seen.resultText) }
    if reveals {
      let record = bytes.slice(Int(row.pointee.start)..<Int(row.pointee.end))
      event.revealed = String(decoding: record.prefix(2_000), as: UTF8.self)
    }
    return event
  }
}

extension EventRole {
  var kind: RunEvent.Kind {
    switch self {
    case .other: .other
    case .start: .start
    case .step: .step
    case .call: .call
    case .result: .result
    case .execute: .execute
    case .model: .model
    case .end, .failure: .end
    }
  }
}
