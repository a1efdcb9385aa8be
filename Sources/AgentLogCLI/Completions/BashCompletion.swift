/// The completion script for bash (3.2 and later, without the bash-completion package).
enum BashCompletion {
  static var script: String {
    """
    # Completions for agentlog in bash, made by `agentlog completions bash`.
    _agentlog() {
      local current=${COMP_WORDS[COMP_CWORD]} previous='' command='' word
      local index flags='' words='' files=''
      COMPREPLY=()
      [[ $COMP_CWORD -gt 0 ]] && previous=${COMP_WORDS[COMP_CWORD-1]}
      for ((index = 1; index < COMP_CWORD && index < 3; index++)); do
        word=${COMP_WORDS[index]}
        case $word in -*) break ;; esac
        case "$command:$word" in
    \(commandCases)
        esac
      done
      # bash splits --format=json into three words.
      if [[ $current == '=' ]]; then
        current=''
      elif [[ $previous == '=' && $COMP_CWORD -gt 1 ]]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
      fi
      case "$command $previous" in
    \(valueCases)
        *)
          case $command in
    \(operandCases)
          esac
          ;;
      esac
      if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$flags" -- "$current"))
        return
      fi
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      if [[ -n $files ]]; then
        local IFS=$'\\n'
        COMPREPLY+=($(compgen -f -- "$current"))
        compopt -o filenames 2>/dev/null
      elif [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace 2>/dev/null
      fi
    }
    complete -F _agentlog agentlog

    """
  }

  /// Which words name a command, and which only the first half of one.
  private static var commandCases: String {
    var lines: [String] = []
    for word in Commands.firstWords { lines.append("      :\(word)) command='\(word)' ;;") }
    for command in Commands.all {
      guard let family = command.family else { continue }
      lines.append("      \(family):\(command.lastWord)) command='\(command.name)' ;;")
    }
    return lines.joined(separator: "\n")
  }

  /// What may follow a flag that takes a value.
  private static var valueCases: String {
    var lines: [String] = []
    for command in Commands.all {
      for flag in command.flags {
        guard let value = flag.value else { continue }
        var patterns = ["'\(command.name) --\(flag.long)'"]
        if let short = flag.short { patterns.append("'\(command.name) -\(short)'") }
        lines.append(
          "    \(patterns.joined(separator: " | "))) \(assignments(value.completion)) ;;")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What a command takes besides flag values.
  private static var operandCases: String {
    var lines = ["        '') words='\(Commands.firstWords.joined(separator: " "))'"]
    lines.append("          flags='--help --version' ;;")
    for family in Commands.firstWords where !Commands.family(family).isEmpty {
      let words = Commands.family(family).map(\.lastWord).joined(separator: " ")
      lines.append("        '\(family)') words='\(words)'; flags='--help' ;;")
    }
    for command in Commands.all {
      let flags = command.flags.map { "--" + $0.long }.joined(separator: " ")
      let operand = command.operand.map { assignments($0.value.completion) + "; " } ?? ""
      lines.append("        '\(command.name)') \(operand)flags='\(flags)' ;;")
    }
    return lines.joined(separator: "\n")
  }

  private static func assignments(_ completion: Completion) -> String {
    let words = "words='\(completion.words.joined(separator: " "))'"
    return completion.offersFiles ? words + "; files=yes" : words
  }
}
