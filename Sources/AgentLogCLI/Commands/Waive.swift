import AgentLogCheck
import AgentLogJSON
import AgentLogReadiness
import AgentLogSchema

extension Command {
  static let waive = Command(
    name: "waive", group: .mend,
    summary: "Accept findings of a rule, or a failed item, for a while",
    details: """
      Adds a waiver to waivers.json of the project (or --waivers FILE): for a rule, narrowed down by \
      --event, --pointer and --path, or for an item of the checklist. What is waived stays in the \
      report, with reason and owner, and is counted apart; an item never counts as passed by it. A \
      waiver counts through its last day; then its findings count again and the waiver itself is one.
      """,
    operand: Operand(
      value: Flag.Value("RULE|ITEM"), summary: "a rule, family/* for all of a family, or an item",
      count: .one),
    flags: [
      .reason, .owner, .expires, .inEvent, .atPointer, .inPath, .checklist, .waivers, .today,
      .config, .help,
    ],
    examples: [
      Example(
        call: "agentlog waive event/missing-field --pointer /trace_id "
          + "--reason 'comes in May' --owner ops --expires 2027-05-31",
        meaning: "Until the end of May"),
      Example(
        call: "agentlog waive steps --reason 'one step only' --owner ana --expires 2027-01-31",
        meaning: "An item of the checklist"),
    ]
  ) { invocation, session throws(UsageError) in
    let config = try ProjectConfig.find(invocation, session)
    let subject = invocation.operands[0]
    let expires = try Statement.expires(invocation, session)
    let isRule = subject.contains("/")
    if isRule {
      try Statement.checkRule(subject)
    } else {
      guard invocation.inEvent == nil, invocation.atPointer == nil, invocation.inPath == nil else {
        throw UsageError("--event, --pointer and --path narrow a rule down, and not an item")
      }
      _ = try Statement.item(subject, invocation, config)
    }
    if let pointer = invocation.atPointer, !pointer.hasPrefix("/") {
      throw UsageError("a pointer begins with a slash, as in --pointer /\(pointer)")
    }
    let path = ReadinessPlan.waiversPath(invocation, config)
    let waiver = ConfigText.object([
      (isRule ? "rule" : "item", .text(subject)),
      ("event", invocation.inEvent.map(ConfigText.text)),
      ("pointer", invocation.atPointer.map(ConfigText.text)),
      ("path", invocation.inPath.map(ConfigText.text)),
      ("reason", .text(try Statement.needed(invocation.reason, "--reason: why it is accepted"))),
      ("owner", .text(try Statement.needed(invocation.owner, "--owner: who answers for it"))),
      ("expires", .text(expires.description)),
    ])
    try Statement.add(waiver, to: path, list: "waivers", format: WaiverFile.format) {
      text throws(UsageError) in
      _ = try ReadinessPlan.read { () throws(SchemaMistakes) in
        try WaiverFile(file: path, text: text, rules: ReadinessPlan.rules)
      }
    }
    session.output.write("waived \(subject) until \(expires), in \(path)\n")
    return .passed
  }
}
