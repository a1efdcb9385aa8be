/// From arguments to a command and its invocation. Opens and reads nothing.
package enum ArgumentParser {
  package enum Result: Sendable {
    /// Help for the whole program.
    case overview(HelpLength)
    /// Help for commands that share their first word.
    case family(String)
    case command(Command, Invocation)
  }

  package static func parse(_ arguments: [String]) throws(UsageError) -> Result {
    guard let first = arguments.first else {
      throw UsageError("no command; the main one is: agentlog check LOG...")
    }
    if first == "-h" { return .overview(.short) }
    if first == "--help" { return .overview(.long) }
    if first == "--version" || first == "-V" { return .command(.version, Invocation()) }
    if first.hasPrefix("-") && first != "-" { throw flagBeforeCommand(first) }

    if let command = Commands.named(first) {
      return .command(command, try invocation(of: command, arguments.dropFirst()))
    }
    let family = Commands.family(first)
    if !family.isEmpty { return try parse(family: first, family, arguments.dropFirst()) }
    throw unknownCommand(first)
  }

  private static func parse(
    family word: String, _ family: [Command], _ rest: ArraySlice<String>
  ) throws(UsageError) -> Result {
    let words = family.map(\.lastWord)
    guard let second = rest.first else {
      throw UsageError(
        "'\(word)' needs to know what to do: \(Prose.list(words, "or"))", command: word)
    }
    if second == "-h" || second == "--help" { return .family(word) }
    guard let command = family.first(where: { $0.lastWord == second }) else {
      throw .unknown(
        "\(word) command", second, candidates: words, showsAll: true, command: word)
    }
    return .command(command, try invocation(of: command, rest.dropFirst()))
  }

  /// Applies flags and collects operands.
  package static func invocation(
    of command: Command, _ arguments: ArraySlice<String>
  ) throws(UsageError) -> Invocation {
    var reader = FlagReader(command: command, arguments: arguments)
    do throws(UsageError) {
      try reader.readAll()
    } catch {
      var error = error
      error.command = command.name
      throw error
    }
    return reader.invocation
  }

  private static func unknownCommand(_ word: String) -> UsageError {
    let looksLikeInput =
      word == "-" || word.contains("/") || word.hasSuffix(".jsonl") || word.hasSuffix(".log")
      || word.hasSuffix(".ndjson") || word.hasSuffix(".json") || word.hasSuffix(".gz")
    if looksLikeInput {
      return UsageError("'\(word)' is no command; to judge it: agentlog check \(word)")
    }
    // `agentlog lint` may mean `agentlog schema lint`.
    let inFamilies = Commands.all.filter { $0.family != nil && $0.lastWord == word }
    if !inFamilies.isEmpty {
      return UsageError(
        "unknown command '\(word)'; did you mean "
          + Prose.list(inFamilies.map { "'\($0.name)'" }, "or") + "?")
    }
    return .unknown("command", word, candidates: Commands.firstWords, showsAll: true)
  }

  private static func flagBeforeCommand(_ argument: String) -> UsageError {
    let name =
      argument.hasPrefix("--")
      ? argument.split(separator: "=", maxSplits: 1).first.map(String.init) ?? argument
      : String(argument.prefix(2))
    let owner = Commands.all.first { command in
      command.flags.contains { "--" + $0.long == name || $0.short.map { "-\($0)" } == name }
    }
    if let owner {
      return UsageError("'\(name)' comes after its command: agentlog \(owner.name) \(argument)")
    }
    let known = Commands.all.flatMap(\.flags).map { "--" + $0.long }
    var unique: [String] = ["--version"]
    for flag in known where !unique.contains(flag) { unique.append(flag) }
    return .unknown("flag", name, candidates: unique)
  }
}
