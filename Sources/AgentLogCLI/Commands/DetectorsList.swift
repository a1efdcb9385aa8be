import AgentLogRedaction

extension Command {
  static let detectorsList = Command(
    name: "detectors list", group: .setUp, summary: "List what is looked for in logs",
    details: """
      Each detector is the rule leak/ID. The second column says what it finds and how sure a match \
      is: verified by a checksum, structural by its form, contextual by what stands near it, \
      informational, or a placeholder.
      """,
    operand: nil, flags: [.help], examples: []
  ) { _, session throws(UsageError) in
    var text = ""
    for family in Detector.Family.allCases {
      let rows = Detectors.all.filter { $0.family == family }.map {
        (name: $0.id, meaning: "\($0.title), \($0.tier.rawValue)")
      }
      if rows.isEmpty { continue }
      text += family.rawValue + "\n" + Prose.columns(rows, width: session.width) + "\n\n"
    }
    session.output.write(text + "agentlog detectors show ID tells more.\n")
    return .passed
  }
}
