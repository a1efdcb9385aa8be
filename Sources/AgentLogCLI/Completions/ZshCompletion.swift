/// The completion script for zsh.
enum ZshCompletion {
  static var script: String {
    """
    #compdef agentlog
    # Completions for agentlog in zsh, made by `agentlog completions zsh`.
    _agentlog() {
      local context state state_descr line
      typeset -A opt_args
      if (( CURRENT == 2 )); then
        local -a commands
        commands=(
    \(overview)
        )
        _describe -t commands command commands
        _arguments '(- *)'{-h,--help}'[Show help]' '(- *)'{-V,--version}'[Print the version]'
        return
      fi
      local command=${words[2]}
      shift words
      (( CURRENT-- ))
      case $command in
    \(cases)
      esac
    }
    if [[ $funcstack[1] == _agentlog ]]; then
      _agentlog "$@"
    else
      compdef _agentlog agentlog
    fi

    """
  }

  private static var overview: String {
    Commands.firstWords.map { word in
      let summary = Commands.named(word)?.summary ?? "Commands about \(word)s"
      return "      " + quoted(word + ":" + summary)
    }.joined(separator: "\n")
  }

  private static var cases: String {
    Commands.firstWords.map { word in
      if let command = Commands.named(word) {
        return "    \(word))\n\(arguments(of: command, indent: 6))\n      ;;"
      }
      return familyCase(word)
    }.joined(separator: "\n")
  }

  private static func familyCase(_ word: String) -> String {
    let family = Commands.family(word)
    let entries = family.map { "          " + quoted($0.lastWord + ":" + $0.summary) }
    let cases = family.map {
      "        \($0.lastWord))\n\(arguments(of: $0, indent: 10))\n          ;;"
    }
    return """
          \(word))
            if (( CURRENT == 2 )); then
              local -a subcommands
              subcommands=(
      \(entries.joined(separator: "\n"))
              )
              _describe -t commands '\(word) command' subcommands
              return
            fi
            local subcommand=${words[2]}
            shift words
            (( CURRENT-- ))
            case $subcommand in
      \(cases.joined(separator: "\n"))
            esac
            ;;
      """
  }

  private static func arguments(of command: Command, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines = [margin + "_arguments -s"]
    for flag in command.flags { lines.append(margin + "  " + specification(of: flag)) }
    if let operand = command.operand {
      let many = operand.count == .any || operand.count == .oneOrMore
      let name = operand.value.name.lowercased()
      lines.append(
        margin + "  "
          + quoted((many ? "*" : "1") + ":\(name):" + action(operand.value.completion)))
    }
    return lines.joined(separator: " \\\n")
  }

  /// `'(-j --jobs)'{-j+,--jobs=}'[How many threads judge]:n:'`.
  private static func specification(of flag: Flag) -> String {
    let summary = "[" + bracketed(flag.summary) + "]"
    let value = flag.value.map {
      ":\($0.name.split(separator: "|").joined(separator: " or ").lowercased()):"
        + action($0.completion)
    }
    let long = "--\(flag.long)" + (flag.value == nil ? "" : "=")
    guard let short = flag.short else {
      return quoted((flag.repeats ? "*" : "") + long + summary + (value ?? ""))
    }
    let both = "{-\(short)\(flag.value == nil ? "" : "+"),\(long)}"
    let exclusive = flag.repeats ? "'*'" : "'(-\(short) --\(flag.long))'"
    return exclusive + both + quoted(summary + (value ?? ""))
  }

  private static func action(_ completion: Completion) -> String {
    let words = completion.words
    switch completion {
    case .none: return " "
    case .files: return "_files"
    case .words:
      // `_values` would offer `json=` with a space behind it.
      if words.isEmpty { return " " }
      if words.allSatisfy({ $0.hasSuffix("=") }) {
        return "{compadd -S \"\" -- \(words.joined(separator: " "))}"
      }
      return "(\(words.joined(separator: " ")))"
    case .wordsOrFiles:
      return "{compadd -- \(words.joined(separator: " ")); _files}"
    }
  }

  /// Inside `[…]` of a specification brackets and colons need a backslash.
  private static func bracketed(_ text: String) -> String {
    var result = ""
    for character in text {
      if "[]:\\".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
