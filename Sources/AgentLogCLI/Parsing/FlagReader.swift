/// Reads the arguments behind a command: flags in every spelling, operands, and `--`.
///
/// `--flag value`, `--flag=value`, `-f value`, `-fvalue`, `-f=value` and switches in a row
/// (`-qa`) mean what they mean everywhere. Where a flag that counts once is given twice, the last
/// one wins. `-` alone is an operand.
struct FlagReader {
  let command: Command
  private(set) var invocation = Invocation()
  private var rest: ArraySlice<String>

  init(command: Command, arguments: ArraySlice<String>) {
    self.command = command
    rest = arguments
  }

  mutating func readAll() throws(UsageError) {
    var flagsEnded = false
    while let argument = rest.popFirst() {
      if flagsEnded || argument == "-" || !argument.hasPrefix("-") {
        invocation.operands.append(argument)
      } else if argument == "--" {
        flagsEnded = true
      } else if argument.hasPrefix("--") {
        try readLong(argument.dropFirst(2))
      } else {
        try readShort(argument.dropFirst())
      }
    }
    if invocation.help == nil { try checkOperands() }
  }

  private mutating func readLong(_ text: Substring) throws(UsageError) {
    let equals = text.firstIndex(of: "=")
    let name = String(text[..<(equals ?? text.endIndex)])
    guard let flag = command.flags.first(where: { $0.long == name }) else {
      throw unknown("--" + name)
    }
    if flag.value == nil {
      guard equals == nil else { throw UsageError("--\(name) takes no value") }
      try flag.effect(&invocation, "")
    } else if let equals {
      try flag.effect(&invocation, String(text[text.index(after: equals)...]))
    } else {
      try flag.effect(&invocation, nextValue(of: flag, spelled: "--" + name))
    }
  }

  private mutating func readShort(_ text: Substring) throws(UsageError) {
    var text = text
    while let letter = text.popFirst() {
      guard let flag = command.flags.first(where: { $0.short == letter }) else {
        throw unknown("-\(letter)")
      }
      if flag.value == nil {
        try flag.effect(&invocation, "")
        if flag.long == Flag.help.long { invocation.help = .short }
        continue
      }
      if text.first == "=" { text.removeFirst() }
      let value = text.isEmpty ? try nextValue(of: flag, spelled: "-\(letter)") : String(text)
      try flag.effect(&invocation, value)
      return
    }
  }

  /// The argument behind a flag. One that is itself a flag is never taken for a value; a value
  /// that begins with dashes can be given as `--flag=--value`.
  private mutating func nextValue(
    of flag: Flag, spelled: String
  ) throws(UsageError) -> String {
    let next = rest.first
    let isFlag = next.map { $0.hasPrefix("--") || ($0.hasPrefix("-") && isShortFlag($0)) } ?? true
    guard let next, !isFlag else {
      let words = flag.value?.completion.words ?? []
      let listed = words.isEmpty || flag.value?.completion.offersFiles == true
      let name = listed ? flag.value?.name ?? "" : Prose.list(words, "or")
      throw UsageError("\(spelled) needs a value: \(name)")
    }
    rest.removeFirst()
    return next
  }

  private func isShortFlag(_ argument: String) -> Bool {
    guard let letter = argument.dropFirst().first else { return false }
    return command.flags.contains { $0.short == letter }
  }

  private func unknown(_ spelled: String) -> UsageError {
    // A flag of one letter is near to every other one: only the same letter in the other case is
    // worth a guess, and the flag that begins with it.
    if !spelled.hasPrefix("--"), let letter = spelled.dropFirst().first {
      let near = command.flags.first {
        $0.short.map { $0.lowercased() == letter.lowercased() } ?? false
          || $0.long.hasPrefix(letter.lowercased())
      }
      let hint = near.map {
        "; did you mean '" + ($0.short.map { "-\($0)" } ?? "--" + $0.long) + "'?"
      }
      return UsageError("unknown flag '\(spelled)'" + (hint ?? ""))
    }
    // `--json` where `--format json` exists.
    let word = String(spelled.dropFirst(2))
    if let flag = command.flags.first(where: { $0.value?.completion.words.contains(word) ?? false })
    {
      return UsageError("unknown flag '\(spelled)'; did you mean '--\(flag.long) \(word)'?")
    }
    let own = command.flags.map { "--" + $0.long }
    let owner = Commands.all.first { $0.flags.contains { "--" + $0.long == spelled } }
    if let owner {
      return UsageError("'\(command.name)' has no flag '\(spelled)'; '\(owner.name)' has")
    }
    return .unknown("flag", spelled, candidates: own)
  }

  private func checkOperands() throws(UsageError) {
    let operands = invocation.operands
    guard let operand = command.operand else {
      guard let extra = operands.first else { return }
      throw UsageError("'\(command.name)' takes nothing but flags, so not '\(extra)'")
    }
    let name = operand.value.name
    switch operand.count {
    case .any: return
    case .optional where operands.count <= 1, .one where operands.count == 1: return
    case .oneOrMore where !operands.isEmpty: return
    default: break
    }
    if let extra = operands.dropFirst().first {
      throw UsageError("'\(command.name)' takes one \(name), so not '\(extra)' as well")
    }
    throw UsageError("'\(command.name)' needs \(Self.article(name)) \(name): \(operand.summary)")
  }

  private static func article(_ name: String) -> String {
    name.first.map { "AEIOU".contains($0) } == true ? "an" : "a"
  }
}
