import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// `behaviour/duplicate-effect`: one idempotency key stands for two effects.
///
/// Over the whole stream: a key is meant to hold across runs. At most 65,536 keys are kept.
final class DuplicateEffect: BehaviourRule {
  private static let limit = 65_536

  private struct Known {
    var call: UInt64 = 0
    var effect: UInt64 = 0
    var line = 0
  }

  @exclusivity(unchecked) private var keys = PairTable<Known>(limit: DuplicateEffect.limit)

  init() { super.init(Self.text, needs: [.key]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen.pointee
    judge.check(self)
    let call = seen.tool != 0 && seen.args != 0 ? seen.tool ^ (seen.args &* 3) | 1 : 0
    let effect = seen.isFailure ? 0 : seen.effect
    var what: (String, Int)?
    let isKept = keys.update(seen.key, default: Known(line: event.place.line)) { known in
      if call != 0, known.call != 0, known.call != call {
        what = ("two different calls", known.line)
      } else if effect != 0, known.effect != 0, known.effect != effect {
        what = ("two effects", known.line)
      }
      if known.call == 0 { known.call = call }
      if known.effect == 0 { known.effect = effect }
    }
    if !isKept { judge.omit("behaviour/duplicate-effect") }
    guard let (pair, line) = what else { return }
    judge.found(self, run, at: event.at(0)) {
      "one idempotency key stands for \(pair); it was first used on line \(line)"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/duplicate-effect",
    title: "one idempotency key stands for two effects",
    severity: .warning,
    what: """
      Follows idempotency_key over the whole stream. Told where one key is used for calls with other \
      tools or arguments, or where two results of one key that both went well name different effects \
      (effect_id, result_hash).
      """,
    why: """
      The key is what keeps a retry from booking twice. Used for another call, the second one is \
      silently dropped; with two effects, the customer paid twice.
      """,
    remedy: """
      Make the key from the intent (run, step, arguments), once, and use it for retries of that call \
      and nothing else. Check that the service behind it honours keys.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: [ExampleSpans.first, ExampleSpans.second].enumerated().map {
        ExampleSpans.span(
          $0 + 1,
          "\"tool\": \"book\", \"idempotency_key\": \"k-17\", \"args_hash\": \"\($1)\"")
      },
      passing: (1...2).map {
        ExampleSpans.span(
          $0,
          "\"tool\": \"book\", \"idempotency_key\": \"k-17\", "
            + "\"args_hash\": \"\(ExampleSpans.first)\"")
      }))
}
