import AgentLogJSON
import AgentLogReadiness
import AgentLogSchema

extension Command {
  static let attest = Command(
    name: "attest", group: .mend, summary: "State that an item of the checklist holds",
    details: """
      Adds a named, dated statement to attestations.json of the project (or --attestations FILE). It \
      counts through its last day, and only where the log cannot show the item: never against what \
      the log shows. Items that the log alone can show take no statement.
      """,
    operand: Operand(
      value: Flag.Value("ITEM"), summary: "an item of the checklist", count: .one),
    flags: [
      .attestor, .expires, .statement, .link, .checklist, .attestations, .today, .config, .help,
    ],
    examples: [
      Example(
        call: "agentlog attest run-can-be-reconstructed --by ana --expires 2027-06-30"
          + " --link https://wiki.example/12",
        meaning: "Ana found the point of failure of a run")
    ]
  ) { invocation, session throws(UsageError) in
    let config = try ProjectConfig.find(invocation, session)
    let id = invocation.operands[0]
    let (item, checklist) = try Statement.item(id, invocation, config)
    guard let asked = item.attested else {
      throw UsageError(
        "'\(id)' is shown by the log alone, so that no statement counts; "
          + "agentlog checklist show \(checklist)")
    }
    let expires = try Statement.expires(invocation, session)
    if let link = invocation.link,
      !link.hasPrefix("https://") && !link.hasPrefix("http://")
        || link.contains(where: { " <>\"'".contains($0) })
    {
      throw UsageError("--link takes an https address, not '\(link)'")
    }
    let path = ReadinessPlan.attestationsPath(invocation, config)
    let attestation = ConfigText.object([
      ("item", .text(id)),
      ("by", .text(try Statement.needed(invocation.by, "--by: who says so"))),
      ("date", .text(try AuditPlan.day(invocation, session).description)),
      ("expires", .text(expires.description)),
      ("statement", .text(invocation.statement ?? asked)),
      ("link", invocation.link.map(ConfigText.text)),
    ])
    try Statement.add(attestation, to: path, list: "attestations", format: AttestationFile.format) {
      text throws(UsageError) in
      _ = try ReadinessPlan.read { () throws(SchemaMistakes) in
        try AttestationFile.read(file: path, text: text)
      }
    }
    session.output.write("attested \(id) until \(expires), in \(path)\n")
    return .passed
  }
}
