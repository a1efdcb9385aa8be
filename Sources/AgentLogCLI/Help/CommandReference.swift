/// The page of the documentation about commands and flags, in Markdown, derived from the same
/// tables as help. A test keeps the committed page equal to it.
package enum CommandReference {
  package static var markdown: String {
    var page = """
      # Commands

      Every command, every flag. This page is made from the same tables as `agentlog help`.

      ## Exit status

      | Status | Meaning |
      |---|---|

      """
    for entry in ExitStatus.table { page += "| \(entry.status.rawValue) | \(entry.meaning) |\n" }
    page += "| 130 | interrupted |\n| 141 | whoever read the output closed the pipe |\n"

    page += "\n## Environment\n\n| Variable | Effect |\n|---|---|\n"
    for entry in Environment.known { page += "| `\(entry.name)` | \(cell(entry.meaning)) |\n" }

    for command in Commands.all { page += section(command) }
    return page
  }

  private static func section(_ command: Command) -> String {
    var text = "\n## \(command.name)\n\n\(command.summary).\n\n"
    text += "    \(command.usage)\n"
    if !command.details.isEmpty { text += "\n\(command.details)\n" }
    if let operand = command.operand { text += "\n`\(operand.value.name)`: \(operand.summary).\n" }
    let flags = command.flags.filter { $0.long != Flag.help.long }
    if !flags.isEmpty {
      text += "\n| Flag | Effect |\n|---|---|\n"
      for flag in flags {
        let spelled =
          (flag.short.map { "-\($0), " } ?? "") + "--" + flag.long
          + (flag.value.map { " " + $0.name } ?? "")
        let details = flag.details.isEmpty ? "" : " " + flag.details
        text += "| `\(cell(spelled))` | \(cell(flag.summary + "." + details)) |\n"
      }
    }
    for example in command.examples {
      text += "\n\(example.meaning):\n\n    \(example.call)\n"
    }
    return text
  }

  /// The text on one line. A bar would end the cell, in code spans too. Rows of two columns, as
  /// `details` may have, become a list.
  private static func cell(_ text: String) -> String {
    var parts: [String] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard line.first == " ", let name = words.first else {
        parts.append(words.joined(separator: " "))
        continue
      }
      let row = name + ": " + words.dropFirst().joined(separator: " ")
      let separator = parts.last?.hasSuffix(":") == true ? " " : "; "
      parts.append((parts.popLast() ?? "") + separator + row)
    }
    return parts.joined(separator: " ").split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }
}
