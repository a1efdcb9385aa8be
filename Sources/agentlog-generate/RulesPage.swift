import AgentLogFindings

/// The article of the documentation that describes every rule: what `agentlog explain` prints, as
/// one page.
struct RulesPage {
  let rules: [RuleDescription]

  func generated(by command: String) -> GeneratedFile {
    let families = Dictionary(grouping: rules.sorted { $0.id < $1.id }) {
      String($0.id.prefix { $0 != "/" })
    }
    let head = """
      # Rules

      What each rule does, why it matters, and what to do about a finding.

      <!-- Made from the rules themselves by `\(command)`.
           Do not edit: a test fails while this page is stale. -->

      ## Overview

      A rule's id is `family/name`. `agentlog explain ID` prints the same as this page, with examples in
      full. A schema may change the severity of a rule.

      | Rule | Severity | A finding says that |
      |---|---|---|

      """
    let table = rules.sorted { $0.id < $1.id }.map {
      "| `\($0.id)` | \($0.severity.rawValue) | \($0.title) |\n"
    }
    let sections = families.sorted { $0.key < $1.key }.map { family, rules in
      "\n## \(family)\n" + rules.map(section).joined()
    }
    return GeneratedFile(
      path: "Sources/AgentLogCheck/AgentLogCheck.docc/Rules.md", summary: "\(rules.count) rules",
      text: head + table.joined() + sections.joined())
  }

  private func section(of rule: RuleDescription) -> String {
    var text = """

      ### \(rule.id)

      \(rule.what)

      **Why it matters.** \(rule.why)

      **What to do.** \(rule.remedy)

      """
    if rule.example == .none { return text }
    let schema = rule.example.schema
    let judging = ([schema] + rule.example.arguments).joined(separator: " ")
    text += """

      A log that breaks it (`\(judging)`):

      ```json
      \(rule.example.failing.joined(separator: "\n"))
      ```

      The same log mended:

      ```json
      \(rule.example.passing.joined(separator: "\n"))
      ```

      """
    return text
  }
}
