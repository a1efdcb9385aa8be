import AgentLogJSON
package import AgentLogRun

/// Records a run of a Swift agent: what it logs and what its calls gave.
///
/// Plugs into ``AgentLogRun/RunOptions``. Thread-safe; calls of one lane come in their order. Call
/// ``finish()`` once the run has ended, then put the file in its place.
package final class RunRecorder: CallInterceptor {
  private let state: Lock<State>

  private struct State {
    var recorder: FixtureRecorder
    var feed: EventFeed
    var calls = OpenCalls()
    var ids: [ReplayValue.Member] = []
  }

  package init(
    _ settings: FixtureRecorder.Settings, feed: sending EventFeed, sink: any FixtureSink
  ) {
    state = Lock(State(recorder: FixtureRecorder(settings, sink: sink), feed: feed))
  }

  package func outcome(of call: AgentCall) throws -> CallOutcome? {
    state.withValue { state in
      let input = RunIDs.tied(state.feed.redact(ReplayValue(call.input)), to: state.ids)
      state.calls.begin(call, input)
    }
    return nil
  }

  package func record(_ outcome: CallOutcome, of call: AgentCall) {
    state.withValue { state in
      let result: RecordedCall.Outcome
      var usage: RecordedCall.Usage?
      switch outcome {
      case .success(let value, let tokens):
        result = .output(state.feed.redact(ReplayValue(value)))
        usage = tokens.map { RecordedCall.Usage(input: $0.input, output: $0.output) }
      case .failure(let errorClass, let message):
        let said = state.feed.redact(.string(message)).string
        result = .error(errorClass: errorClass, message: said)
      }
      let run = state.ids.first { $0.key == "run_id" }?.value.text ?? ""
      for call in state.calls.end(call, result, usage) { state.recorder.call(call, run: run) }
    }
  }

  package func record(event: [UInt8], lane: String?) {
    state.withValue { state in
      let recorder = state.recorder
      var ids = state.ids
      (event + [0x0A]).withUnsafeBytes { bytes in
        state.feed.push(bytes) { event in
          RunIDs.remember(event, in: &ids)
          recorder.event(event)
        }
      }
      state.ids = ids
    }
  }

  /// Writes the rest and the trailer.
  package func finish() -> Fixture.Trailer {
    state.withValue { state in
      let recorder = state.recorder
      state.feed.finish { recorder.event($0) }
      return recorder.finish()
    }
  }
}

/// Calls that are under way, by lane, in the order they began.
struct OpenCalls {
  private struct Open {
    var index: Int
    var call: RecordedCall
    var hasEnded = false
  }

  private var lanes: [String: [Open]] = [:]

  mutating func begin(_ call: AgentCall, _ input: ReplayValue) {
    let lane = call.lane ?? ReplayFields.mainLane
    let overlaps = (lanes[lane] ?? []).count { !$0.hasEnded }
    lanes[lane, default: []].append(
      Open(
        index: call.index,
        call: RecordedCall(
          kind: call.kind.rawValue, name: call.name, lane: lane, input: input,
          outcome: .output(.null), overlaps: overlaps)))
  }

  /// The calls that can be written now: those in front that have ended.
  mutating func end(
    _ call: AgentCall, _ outcome: RecordedCall.Outcome, _ usage: RecordedCall.Usage?
  ) -> [RecordedCall] {
    let lane = call.lane ?? ReplayFields.mainLane
    guard var open = lanes[lane], let place = open.firstIndex(where: { $0.index == call.index })
    else { return [] }
    open[place].call.outcome = outcome
    open[place].call.usage = usage
    open[place].hasEnded = true
    let ended = open.prefix { $0.hasEnded }.map(\.call)
    open.removeFirst(ended.count)
    lanes[lane] = open
    return ended
  }
}

extension ReplayValue {
  /// A value of a run.
  init(_ value: LogValue) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .integer(let number): self = .number(String(number))
    case .number(let number):
      self = number.isFinite ? .number(ECMAScriptNumber.text(of: number)) : .string("\(number)")
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map { ReplayValue($0) })
    case .object(let members):
      self = .object(members.map { .init($0.key, ReplayValue($0.value)) })
    }
  }

  /// The same as a run takes it.
  var logValue: LogValue {
    switch self {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let text):
      Int64(text).map { .integer($0) } ?? .number(Double(text) ?? 0)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.logValue))
    case .object(let members): .object(members.map { .init($0.key, $0.value.logValue) })
    }
  }
}
