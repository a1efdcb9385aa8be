package import AgentLogRedaction

/// Makes one fixture of events and calls that were redacted: normalises them, puts lanes in order and
/// writes.
///
/// Events of the main lane are written as they come. What happens in other lanes happens side by side,
/// in an order that no two runs share: it waits until its run ends and is written lane by lane, in the
/// order of their names, before the event that ends the run. Memory: what waits, 1,048,576 events at
/// most; what comes behind is written at once.
package final class FixtureRecorder {
  /// Calls are matched within their lane, so their ids and placeholders are numbered within it.
  private var callNormalisers: [String: Normaliser] = [:]
  private var normaliser: Normaliser
  private var writer: FixtureWriter
  private let sink: any FixtureSink
  private var waiting: [String: [String: [Waiting]]] = [:]
  private var waitingCount = 0
  private let settings: Settings
  private static let mostWaiting = 1 << 20

  private enum Waiting {
    case event(ReplayValue)
    case call(RecordedCall)
  }

  /// What recordings of one call of agentlog share.
  package struct Settings: Sendable {
    package var header: Fixture.Header
    package var fields: ReplayFields
    package var names: Set<String>

    package init(
      _ audit: CompiledAudit, fields: ReplayFields, schema: Fixture.Header.Schema?,
      signatures: Normaliser.Signatures
    ) {
      header = Fixture.Header(schema: schema, policy: audit.policy.name, signatures: signatures)
      self.fields = fields
      names = Normaliser.names(of: audit)
    }

    package func makeNormaliser() -> Normaliser {
      Normaliser(fields, names: names, signatures: header.signatures)
    }
  }

  package init(_ settings: Settings, sink: any FixtureSink) {
    self.settings = settings
    self.sink = sink
    normaliser = settings.makeNormaliser()
    writer = FixtureWriter(settings.header)
  }

  /// What was written so far.
  package var counts: Fixture.Trailer { writer.trailer }

  /// Takes an event that was redacted.
  package func event(_ event: ReplayValue) {
    let lane = normaliser.fields.lane(event)
    let run = normaliser.fields.run(event)?.text ?? ""
    if lane != ReplayFields.mainLane, waitingCount < Self.mostWaiting {
      waiting[run, default: [:]][lane, default: []].append(.event(event))
      waitingCount += 1
      return
    }
    if waiting[run] != nil, normaliser.fields.endsRun(event) { flush(run) }
    write(event, lane)
  }

  /// Takes a call that was redacted, of the run whose id is given as its JSON text.
  package func call(_ call: RecordedCall, run: String) {
    // Numbered now: the order within the lane is what is matched later.
    var own = callNormalisers[call.lane] ?? settings.makeNormaliser()
    var call = call
    call.input = own.content(call.input)
    if case .output(let output) = call.outcome { call.outcome = .output(own.content(output)) }
    callNormalisers[call.lane] = own
    guard call.lane != ReplayFields.mainLane, waitingCount < Self.mostWaiting else {
      return write(call)
    }
    waiting[run, default: [:]][call.lane, default: []].append(.call(call))
    waitingCount += 1
  }

  /// Writes what waits and the trailer. Nothing may come behind.
  package func finish() -> Fixture.Trailer {
    for run in waiting.keys.sorted() { flush(run) }
    var bytes: [UInt8] = []
    writer.end(
      masked: normaliser.masked + callNormalisers.values.reduce(0) { $0 + $1.masked },
      backwards: normaliser.backwards,
      dropped: normaliser.dropped + callNormalisers.values.reduce(0) { $0 + $1.dropped },
      to: &bytes)
    sink.write(bytes)
    return writer.trailer
  }

  private func flush(_ run: String) {
    guard let lanes = waiting.removeValue(forKey: run) else { return }
    let sorted = lanes.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    var steps = Steps(sorted.flatMap(\.value), normaliser.fields)
    for (lane, items) in sorted {
      normaliser.beginLane()
      waitingCount -= items.count
      for item in items {
        switch item {
        case .event(let event): write(steps.numbered(event, normaliser.fields), lane)
        case .call(let call): write(call)
        }
      }
    }
    normaliser.beginLane()
  }

  /// Lanes count their steps together, in an order that no two runs share: the same numbers are given
  /// out anew, in the order in which lanes are written.
  private struct Steps {
    private var numbers: [Int]
    private var next = 0

    init(_ items: [Waiting], _ fields: ReplayFields) {
      numbers = items.compactMap { item in
        if case .event(let event) = item { Self.step(event, fields)?.number } else { nil }
      }.sorted()
    }

    mutating func numbered(_ event: ReplayValue, _ fields: ReplayFields) -> ReplayValue {
      guard let key = Self.step(event, fields)?.key, next < numbers.count else { return event }
      var event = event
      event[key] = .int(numbers[next])
      next += 1
      return event
    }

    private static func step(
      _ event: ReplayValue, _ fields: ReplayFields
    ) -> (key: String, number: Int)? {
      for member in event.members where fields.name(of: member.key) == "step_index" {
        if let number = member.value.int { return (member.key, number) }
      }
      return nil
    }
  }

  private func write(_ event: ReplayValue, _ lane: String) {
    var bytes: [UInt8] = []
    let value = normaliser.event(event)
    writer.event(
      value, lane: lane, ids: normaliser.added, clock: normaliser.clock, to: &bytes)
    sink.write(bytes)
  }

  private func write(_ call: RecordedCall) {
    var bytes: [UInt8] = []
    writer.call(call, ids: [], clock: normaliser.clock, to: &bytes)
    sink.write(bytes)
  }
}
