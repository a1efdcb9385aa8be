extension Command {
  static let completions = Command(
    name: "completions", group: .setUp, summary: "Print a completion script for a shell",
    details: """
      The script offers commands, flags, formats, shipped schemas and rule ids. Save it where the \
      shell looks for it, or load it at start.
      """,
    operand: Operand(
      value: Flag.Value("SHELL", .words { Shell.words }),
      summary: Prose.list(Shell.words, "or"), count: .one),
    flags: [.help],
    examples: [
      Example(call: "source <(agentlog completions bash)", meaning: "In ~/.bashrc"),
      Example(
        call: "agentlog completions zsh > \"${fpath[1]}/_agentlog\"",
        meaning: "Once, for zsh"),
      Example(
        call: "agentlog completions fish > ~/.config/fish/completions/agentlog.fish",
        meaning: "Once, for fish"),
    ]
  ) { invocation, session throws(UsageError) in
    let shell = try Shell.parse(invocation.operands[0], flag: "")
    session.output.write(shell.script)
    return .passed
  }
}

/// A shell that a completion script can be written for.
package enum Shell: String, Choice {
  case bash, zsh, fish
  package static let kind = "shell"

  /// The whole script, derived from commands and flags.
  package var script: String {
    switch self {
    case .bash: BashCompletion.script
    case .zsh: ZshCompletion.script
    case .fish: FishCompletion.script
    }
  }
}
