import AgentLogFindings
import AgentLogJSON
import AgentLogReadiness

extension Command {
  static let checklistList = Command(
    name: "checklist list", group: .setUp, summary: "List the shipped checklists",
    details: "Each can be given to --checklist by its name.", operand: nil, flags: [.help],
    examples: []
  ) { _, session throws(UsageError) in
    var rows: [(name: String, meaning: String)] = []
    for name in ChecklistFile.shippedNames {
      let checklist = try ChecklistArgument.shipped(name).load()
      rows.append((name, "\(checklist.title) (\(checklist.items.count) items)"))
    }
    session.output.write(Prose.columns(rows, indent: 0, width: session.width) + "\n")
    session.output.write("\nagentlog checklist show NAME tells more.\n")
    return .passed
  }

  static let checklistShow = Command(
    name: "checklist show", group: .setUp, summary: "Show a checklist: items, reasons and evidence",
    details: """
      Shows each item with its weight, why it matters, what shows it and what to do. --json prints \
      the checklist as it is shipped, a good start for one of your own.
      """,
    operand: Operand(
      value: Flag.Value("NAME|FILE", .wordsOrFiles { ChecklistFile.shippedNames }),
      summary: "the name of a shipped checklist, or a file", count: .one),
    flags: [.checklistJSON, .help],
    examples: [
      Example(
        call: "agentlog checklist show agent-logging-baseline", meaning: "What the baseline asks"),
      Example(
        call: "agentlog checklist show release-readiness --json > ours.json",
        meaning: "Begin a checklist of your own"),
    ]
  ) { invocation, session throws(UsageError) in
    let argument = try ChecklistArgument(invocation.operands[0])
    if invocation.json {
      session.output.write(bytes: try argument.text())
    } else {
      session.output.write(ChecklistPage(try argument.load(), width: session.width).content)
    }
    return .passed
  }

  static let checklistLint = Command(
    name: "checklist lint", group: .setUp, summary: "Find the mistakes in checklists",
    details: """
      Prints each mistake as FILE:LINE:COLUMN with what is wrong. A rule that no engine has is one. \
      Exit status 2 where there is one, because a configuration file is wrong then.
      """,
    operand: Operand(
      value: Flag.Value("FILE", .files), summary: "files that hold a checklist", count: .oneOrMore),
    flags: [.help],
    examples: [
      Example(call: "agentlog checklist lint ours.json", meaning: "Check a checklist of your own")
    ]
  ) { invocation, session throws(UsageError) in
    var wrong = 0
    for operand in invocation.operands {
      do throws(UsageError) {
        _ = try ChecklistArgument(operand).load()
      } catch {
        wrong += 1
        for line in error.lines {
          if error.isComplete { session.output.write(line + "\n") } else { session.warn(line) }
        }
      }
    }
    guard wrong == 0 else { return .wrongCall }
    let count = invocation.operands.count
    session.output.write(count == 1 ? "1 checklist is right\n" : "\(count) checklists are right\n")
    return .passed
  }
}

extension Flag {
  static let checklistJSON = Flag.switch(
    "json", group: .output, sets: \.json, summary: "Print the checklist's JSON as it is shipped")
}
