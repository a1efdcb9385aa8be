/// Help for a terminal, derived from commands and flags.
package enum HelpPage {
  /// `agentlog help`, `--help` and `-h`.
  package static func overview(_ length: HelpLength, width: Int) -> String {
    var page = Page(width: width)
    page.text("agentlog judges what AI agents log: is it complete, well formed and in order?")
    page.section("Usage", lines: ["agentlog COMMAND [FLAGS] [INPUT...]"])
    for group in Command.Group.allCases {
      let commands = Commands.all.filter { $0.group == group }
      page.section(group.rawValue, rows: commands.map { ($0.name, $0.summary) })
    }
    page.section(
      "Start here",
      rows: [
        ("agentlog check logs/", "judge every log in a folder"),
        ("agent | agentlog check -", "judge what an agent writes"),
        ("agentlog explain", "list the rules"),
      ])
    if length == .long {
      page.section("Exit status", rows: exitRows)
      page.section("Environment", rows: Environment.known)
    }
    page.text("agentlog help COMMAND tells more about one of them.")
    return page.content
  }

  /// `agentlog help schema`: commands that share their first word.
  package static func family(_ word: String, width: Int) -> String {
    var page = Page(width: width)
    let commands = Commands.family(word)
    page.section("Usage", lines: commands.map(\.usage))
    page.section("Commands", rows: commands.map { ($0.name, $0.summary) })
    page.text("agentlog help \(word) \(commands.first?.lastWord ?? "") tells more.")
    return page.content
  }

  /// `agentlog help validate`, `agentlog validate --help` and `-h`.
  package static func command(_ command: Command, _ length: HelpLength, width: Int) -> String {
    var page = Page(width: width)
    page.text(command.summary + ".")
    page.section("Usage", lines: [command.usage])
    if length == .long { page.text(command.details) }
    if let operand = command.operand {
      let name = operand.value.name
      page.section(name, lines: Prose.wrap(operand.summary, width: width - 2))
    }
    for group in Flag.Group.allCases {
      let flags = command.flags.filter { $0.group == group }
      guard !flags.isEmpty else { continue }
      if length == .short {
        page.section(group.rawValue, rows: flags.map { ($0.usage, $0.summary) })
      } else {
        page.section(group.rawValue, entries: flags.map { ($0.usage, text(of: $0)) })
      }
    }
    if length == .long {
      if !command.examples.isEmpty {
        page.section("Examples", entries: command.examples.map { ($0.call, $0.meaning) })
      }
      if command.group == .judge { page.section("Exit status", rows: exitRows) }
    } else {
      page.text("agentlog help \(command.name) tells more.")
    }
    return page.content
  }

  private static func text(of flag: Flag) -> String {
    flag.summary + "." + (flag.details.isEmpty ? "" : " " + flag.details)
  }

  private static var exitRows: [(name: String, meaning: String)] {
    ExitStatus.table.map { (String($0.status.rawValue), $0.meaning) }
  }
}

/// Paragraphs and sections with an empty line between them.
private struct Page {
  let width: Int
  private(set) var content = ""

  init(width: Int) { self.width = width }

  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    block(Prose.paragraph(text, indent: 0, width: width))
  }

  mutating func section(_ title: String, lines: [String]) {
    block(title + "\n" + lines.map { "  " + $0 }.joined(separator: "\n"))
  }

  mutating func section(_ title: String, rows: [(name: String, meaning: String)]) {
    guard !rows.isEmpty else { return }
    block(title + "\n" + Prose.columns(rows, width: width))
  }

  /// Each meaning in a paragraph of its own below its name.
  mutating func section(_ title: String, entries: [(name: String, meaning: String)]) {
    let texts = entries.map {
      "  " + $0.name + "\n" + Prose.paragraph($0.meaning, indent: 10, width: width)
    }
    block(title + "\n" + texts.joined(separator: "\n"))
  }

  private mutating func block(_ text: String) {
    content += (content.isEmpty ? "" : "\n") + text + "\n"
  }
}
