import AgentLogCheck
import AgentLogFindings

extension Command {
  static let explain = Command(
    name: "explain", group: .look,
    summary: "Explain a rule, or list all rules",
    details: """
      Prints what a rule does, why it matters, a log that breaks it, the same log mended, and what \
      to do about a finding. Without an argument it lists the rules by family; with a family \
      (json, event, stream, leak) the rules of that family.
      """,
    operand: Operand(
      value: Flag.Value("RULE", .words { RuleCatalog.everything.map(\.id) }),
      summary: "the id of a rule, such as event/missing-field", count: .optional),
    flags: [.example, .help],
    examples: [
      Example(call: "agentlog explain event/missing-field", meaning: "The page of a rule"),
      Example(
        call: "agentlog explain json/truncated --example failing | agentlog validate -",
        meaning: "Watch a rule at work"),
    ]
  ) { invocation, session throws(UsageError) in
    guard let id = invocation.operands.first else {
      guard invocation.example == nil else {
        throw UsageError("--example needs the rule whose example to print")
      }
      session.output.write(RulePage.list(RuleCatalog.everything, width: session.width))
      return .passed
    }
    if let rule = RuleCatalog.everything.first(where: { $0.id == id }) {
      guard invocation.example == nil || rule.example != .none else {
        throw UsageError(
          "an example of \(id) would look like a leak; agentlog detectors test runs those there are"
        )
      }
      session.output.write(
        invocation.example.map { RulePage.lines(of: rule, $0) }
          ?? RulePage.page(rule, width: session.width))
      return .passed
    }
    let family = RuleCatalog.everything.filter { RulePage.family(of: $0) == id }
    guard !family.isEmpty, invocation.example == nil else {
      throw .unknown(
        "rule", id, candidates: RuleCatalog.everything.map(\.id),
        hint: "agentlog explain lists all rules")
    }
    session.output.write(RulePage.list(family, width: session.width))
    return .passed
  }
}
