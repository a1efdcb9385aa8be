import AgentLogJSON

/// Writes the lines of a fixture: sorted keys, nothing that differs from run to run, each long text
/// once.
///
/// Feed it what was redacted and normalised. The header waits for the first event, whose time says how
/// times are written. Memory: a hash of each different long text, 65,536 at most; what comes behind is
/// written where it stands.
package struct FixtureWriter {
  package private(set) var trailer = Fixture.Trailer()
  private var header: Fixture.Header
  private var isBegun = false
  private var texts: [SHA256.Digest: Int] = [:]

  private static let mostTexts = 1 << 16
  /// Shorter texts take less room where they stand.
  static let shortestText = 96

  package init(_ header: Fixture.Header) { self.header = header }

  /// The lines of an event.
  package mutating func event(
    _ event: ReplayValue, lane: String, ids: [Normaliser.NewID], clock: TimeForm?,
    to output: inout [UInt8]
  ) {
    begin(clock, &output)
    declare(ids, &output)
    trailer.events += 1
    let value = shortened(event, &output)
    line(
      .record([
        ("event", value), ("lane", lane == ReplayFields.mainLane ? nil : .string(lane)),
      ]), &output)
  }

  /// The lines of a call.
  package mutating func call(
    _ call: RecordedCall, ids: [Normaliser.NewID], clock: TimeForm?, to output: inout [UInt8]
  ) {
    begin(clock, &output)
    declare(ids, &output)
    trailer.calls += 1
    var members: [(String, ReplayValue?)] = [
      ("kind", .string(call.kind)), ("name", .string(call.name)),
      ("lane", call.lane == ReplayFields.mainLane ? nil : .string(call.lane)),
      ("input", shortened(call.input, &output)),
      ("overlaps", call.overlaps > 0 ? .int(call.overlaps) : nil),
      (
        "usage",
        call.usage.map {
          .record([("input_tokens", .int($0.input)), ("output_tokens", .int($0.output))])
        }
      ),
    ]
    switch call.outcome {
    case .output(let value): members.append(("output", shortened(value, &output)))
    case .error(let errorClass, let message):
      members.append(
        (
          "error",
          .record([
            ("class", .string(errorClass)),
            ("message", message.map { shortened(.string($0), &output) }),
          ])
        ))
    }
    line(.record([("call", .record(members))]), &output)
  }

  /// The last line.
  package mutating func end(masked: Int, backwards: Int, dropped: Int, to output: inout [UInt8]) {
    begin(nil, &output)
    trailer.masked = masked
    trailer.backwards = backwards
    trailer.dropped = dropped
    trailer.lines += 1
    line(
      .record([
        (
          "end",
          .record([
            ("backwards", .int(backwards)), ("calls", .int(trailer.calls)),
            ("dropped", .int(dropped)), ("events", .int(trailer.events)),
            ("ids", .int(trailer.ids)), ("lines", .int(trailer.lines)), ("masked", .int(masked)),
            ("texts", .int(trailer.texts)),
          ])
        )
      ]), &output, counts: false)
  }

  private mutating func begin(_ clock: TimeForm?, _ output: inout [UInt8]) {
    if isBegun { return }
    isBegun = true
    header.clock = clock
    line(
      .record([
        ("clock", clock.map { .string($0.text) }), ("format", .string(Fixture.format)),
        (
          "redaction",
          .record([
            ("policy", .string(header.policy)),
            ("signatures", .string(header.signatures.rawValue)),
          ])
        ),
        (
          "schema",
          header.schema.map {
            .record([("name", .string($0.name)), ("version", .string($0.version))])
          }
        ),
      ]), &output)
  }

  private mutating func declare(_ ids: [Normaliser.NewID], _ output: inout [UInt8]) {
    for id in ids {
      trailer.ids += 1
      line(.record([("form", .string(id.form.text)), ("id", .string(id.name))]), &output)
    }
  }

  private mutating func line(
    _ value: ReplayValue, _ output: inout [UInt8], counts: Bool = true
  ) {
    if counts { trailer.lines += 1 }
    value.write(to: &output)
    output.append(0x0A)
  }

  /// The value with long texts replaced; texts that are new are written before it.
  private mutating func shortened(_ value: ReplayValue, _ output: inout [UInt8]) -> ReplayValue {
    switch value {
    case .string(let text) where text.utf8.count >= Self.shortestText:
      let digest = SHA256.hash(text.utf8)
      if let known = texts[digest] { return Self.reference(known) }
      guard texts.count < Self.mostTexts else { return value }
      trailer.texts += 1
      texts[digest] = trailer.texts
      line(.record([("blob", .int(trailer.texts)), ("text", value)]), &output)
      return Self.reference(trailer.texts)
    case .array(let elements): return .array(elements.map { shortened($0, &output) })
    case .object(let members):
      return .object(members.map { .init($0.key, shortened($0.value, &output)) })
    default: return value
    }
  }

  private static func reference(_ number: Int) -> ReplayValue {
    .object([.init("$text", .int(number))])
  }
}
