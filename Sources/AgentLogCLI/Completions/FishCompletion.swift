/// The completion script for fish.
enum FishCompletion {
  static var script: String {
    var lines = [
      "# Completions for agentlog in fish, made by `agentlog completions fish`.",
      "# Whether the words typed so far begin with these.",
      "function __agentlog_at",
      "  set -l words (string match -v -- '-*' (commandline -opc)[2..-1])",
      "  set -l count (count $argv)",
      "  test (count $words) -ge $count; and test \"$words[1..$count]\" = \"$argv\"",
      "end",
      "# Whether they are these and nothing else.",
      "function __agentlog_only",
      "  set -l words (string match -v -- '-*' (commandline -opc)[2..-1])",
      "  test \"$words\" = \"$argv\"",
      "end",
      "complete -c agentlog -f",
      "complete -c agentlog -n __agentlog_only -l help -s h -d 'Show help'",
      "complete -c agentlog -n __agentlog_only -l version -s V "
        + "-d 'Print the version'",
    ]
    for word in Commands.firstWords {
      let family = Commands.family(word)
      let summary = Commands.named(word)?.summary ?? "Commands about \(word)s"
      lines.append(
        "complete -c agentlog -n __agentlog_only -a \(word) -d \(quoted(summary))")
      for command in family {
        lines.append(
          "complete -c agentlog -n '__agentlog_only \(word)' "
            + "-a \(command.lastWord) -d \(quoted(command.summary))")
      }
    }
    for command in Commands.all { lines += completions(of: command) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func completions(of command: Command) -> [String] {
    let prefix = "complete -c agentlog -n '__agentlog_at \(command.name)'"
    var lines: [String] = []
    if let operand = command.operand {
      let completion = operand.value.completion
      if completion.offersFiles { lines.append(prefix + " -F") }
      if !completion.words.isEmpty { lines.append(prefix + " -a " + list(completion.words)) }
    }
    for flag in command.flags {
      var line = prefix + " -l \(flag.long)"
      if let short = flag.short { line += " -s \(short)" }
      if let value = flag.value {
        line += value.completion.offersFiles ? " -r -F" : " -x"
        if !value.completion.words.isEmpty { line += " -a " + list(value.completion.words) }
      }
      lines.append(line + " -d " + quoted(flag.summary))
    }
    return lines
  }

  private static func list(_ words: [String]) -> String {
    quoted(words.joined(separator: " "))
  }

  private static func quoted(_ text: String) -> String {
    var result = "'"
    for character in text {
      if character == "'" || character == "\\" { result += "\\" }
      result.append(character)
    }
    return result + "'"
  }
}
