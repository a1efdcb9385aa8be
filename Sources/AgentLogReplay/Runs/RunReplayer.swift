import AgentLogJSON
import AgentLogRedaction
package import AgentLogRun

/// Answers the calls of a Swift agent from a fixture, and sees whether it logs what was recorded.
///
/// Plugs into ``AgentLogRun/RunOptions``. Thread-safe. A call that does not fit throws, and is
/// remembered, for an agent may swallow it: ask ``finish()`` once the run has ended.
package final class RunReplayer: CallInterceptor {
  private let state: Lock<State>

  private struct State {
    var matcher: CallMatcher
    var denormalise: Denormaliser
    var settings: FixtureRecorder.Settings
    var feed: EventFeed
    var normalisers: [String: Normaliser] = [:]
    var ids: [ReplayValue.Member] = []
    /// What was logged, as a recording of it would hold it: lanes in the order of their names.
    var now: FixtureRecorder
    var written: FixtureMemory
    var problems: [String] = []
  }

  private let fixture: Fixture
  private let path: String

  /// A call that does not fit what was recorded.
  package struct Mismatch: Error, CustomStringConvertible {
    package var description: String
  }

  /// - Parameter path: what messages call the fixture.
  package init(
    _ fixture: Fixture, path: String, _ settings: FixtureRecorder.Settings,
    feed: sending EventFeed
  ) {
    self.fixture = fixture
    self.path = path
    let written = FixtureMemory()
    state = Lock(
      State(
        matcher: CallMatcher(fixture, path: path), denormalise: Denormaliser(fixture),
        settings: settings, feed: feed, now: FixtureRecorder(settings, sink: written),
        written: written))
  }

  package func outcome(of call: AgentCall) throws -> CallOutcome? {
    let answer = state.withValue { state -> Result<CallOutcome, Mismatch> in
      let lane = call.lane ?? ReplayFields.mainLane
      var normaliser = state.normalisers[lane] ?? state.settings.makeNormaliser()
      let input = normaliser.content(
        RunIDs.tied(state.feed.redact(ReplayValue(call.input)), to: state.ids))
      state.normalisers[lane] = normaliser
      let answer = state.matcher.answer(
        kind: call.kind.rawValue, name: call.name, input: input, lane: lane)
      switch answer {
      case .mismatch(let message):
        state.problems.append(message)
        return .failure(Mismatch(description: message))
      case .found(let recorded):
        switch recorded.outcome {
        case .output(let output):
          let usage = recorded.usage.map { TokenUsage(input: $0.input, output: $0.output) }
          return .success(.success(state.denormalise(output).logValue, usage))
        case .error(let errorClass, let message):
          return .success(.failure(errorClass: errorClass, message: message ?? ""))
        }
      }
    }
    return try answer.get()
  }

  package func record(_ outcome: CallOutcome, of call: AgentCall) {}

  package func record(event: [UInt8], lane: String?) {
    state.withValue { state in
      let now = state.now
      var ids = state.ids
      (event + [0x0A]).withUnsafeBytes { bytes in
        state.feed.push(bytes) { event in
          RunIDs.remember(event, in: &ids)
          now.event(event)
        }
      }
      state.ids = ids
    }
  }

  /// What did not fit, in order: calls, recordings that were never asked for, events that were logged
  /// otherwise. Each with its line in the fixture.
  package func finish() -> [String] {
    state.withValue { state in
      let now = state.now
      state.feed.finish { now.event($0) }
      _ = now.finish()
      let symbols = DiffSymbols()
      let sides = [DiffSide(state.settings, symbols), DiffSide(state.settings, symbols)]
      sides[0].add(fixture)
      if let logged = try? Fixture(state.written.bytes) { sides[1].add(logged) }
      let comparison = Comparer.compare(
        sides[0], sides[1], symbols, rules: DiffRules(["args_hash"]), masker: LeakMasker.shipped)
      return state.problems + state.matcher.unused + DriftText.lines(comparison, path)
    }
  }
}
