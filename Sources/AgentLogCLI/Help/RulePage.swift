import AgentLogFindings

/// What `agentlog explain` prints about rules.
enum RulePage {
  /// Rules by family, in the order of the catalogue.
  static func list(_ rules: [RuleDescription], width: Int) -> String {
    var families: [String] = []
    for rule in rules where !families.contains(family(of: rule)) {
      families.append(family(of: rule))
    }
    var text = ""
    for family in families {
      let rows = rules.filter { self.family(of: $0) == family }.map {
        (name: $0.id, meaning: "\($0.severity.rawValue): \($0.title)")
      }
      text += family + "\n" + Prose.columns(rows, width: width) + "\n\n"
    }
    return text + "agentlog explain RULE tells more.\n"
  }

  /// The page of one rule. Log lines are not wrapped, so that they can be copied.
  static func page(_ rule: RuleDescription, width: Int) -> String {
    var text = "\(rule.id)  (\(rule.severity.rawValue))\n\(capitalized(rule.title)).\n"
    text += section("What it does", rule.what, width)
    text += section("Why it matters", rule.why, width)
    if rule.example != .none {
      text += log("A log that breaks it", rule.example.failing)
      text += log("The same log, mended", rule.example.passing)
    }
    text += section("What to do", rule.remedy, width)
    if rule.example == .none { return text }
    return text + "\nTry it\n  \(call(for: rule))\n"
  }

  /// Only the lines of one example.
  static func lines(of rule: RuleDescription, _ choice: ExampleChoice) -> String {
    choice == .failing ? rule.example.failingLog : rule.example.passingLog
  }

  /// A call that shows the rule at work, in any folder.
  static func call(for rule: RuleDescription) -> String {
    let schema = rule.example.schema.isEmpty ? [] : ["--schema", rule.example.schema]
    let flags = (schema + rule.example.arguments + ["-"]).joined(separator: " ")
    let judge = "agentlog \(rule.example.command) \(flags)"
    return "agentlog explain \(rule.id) --example failing | \(judge)"
  }

  static func family(of rule: RuleDescription) -> String {
    rule.id.firstIndex(of: "/").map { String(rule.id[..<$0]) } ?? rule.id
  }

  private static func section(_ title: String, _ text: String, _ width: Int) -> String {
    "\n\(title)\n" + Prose.paragraph(text, indent: 2, width: width) + "\n"
  }

  private static func log(_ title: String, _ lines: [String]) -> String {
    "\n\(title)\n" + lines.map { "  \($0)\n" }.joined()
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
