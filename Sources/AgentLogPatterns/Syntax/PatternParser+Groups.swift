/// Groups, their names and flags, and the refusal of what looks around.
extension PatternParser {
  mutating func openGroup() throws(PatternFault) {
    let open = index
    index += 1
    if !isJudging, groups.count > Self.deepest {
      throw fault("groups are nested more than \(Self.deepest) deep; flatten them", at: open)
    }
    guard take("?") else { return push(try capture(), open) }
    if take(":") { return push(.plain, open) }
    if take("=") { return try lookAround("look-ahead", open) }
    if take("!") { return try lookAround("negative look-ahead", open) }
    if next == "<" || (next == "P" && syntax == .re2 && peek(1) == "<") {
      if take(text: "<=") { return try lookAround("look-behind", open) }
      if take(text: "<!") { return try lookAround("negative look-behind", open) }
      return push(try named(open), open)
    }
    if next == "P" {
      throw fault("(?P… is not ECMA-262; a named group is (?<name>…)", at: open)
    }
    if next == ">" {
      throw fault("atomic groups are not supported, nothing backtracks here; write (?:…)", at: open)
    }
    if next == "#" { throw fault("comments are not supported; leave (?#…) out", at: open) }
    try flagGroup(open)
  }

  private mutating func push(_ kind: Group.Kind, _ open: Int, restoring: Flags? = nil) {
    groups.append(Group(kind: kind, position: open, flags: restoring ?? flags))
    last = .nothing
    openNames.append([[]])
  }

  private mutating func capture() throws(PatternFault) -> Group.Kind {
    captureCount += 1
    return .capture(captureCount - 1)
  }

  private mutating func lookAround(_ what: String, _ open: Int) throws(PatternFault) {
    guard isJudging else {
      throw fault(
        "\(what) is not supported, it cannot be matched in linear time; "
          + "put that condition into a pattern of its own, or use \\b, ^ or $", at: open)
    }
    push(.assertion, open)
  }

  mutating func closeGroup() throws(PatternFault) {
    guard groups.count > 1, let group = groups.popLast() else {
      throw fault("this ')' closes nothing; remove it or write '\\)'")
    }
    index += 1
    flags = group.flags
    let names = openNames.removeLast().reduce(into: Set<String>()) { $0.formUnion($1) }
    let outer = openNames.count - 1
    openNames[outer][openNames[outer].count - 1].formUnion(names)
    let inner = tree(of: group)
    switch group.kind {
    case .plain: add(inner, .atom, weight: group.weight)
    case .capture(let number): add(.capture(number, inner), .atom, weight: group.weight)
    case .assertion: add(.empty, .assertion)
    }
  }

  // MARK: - Names

  private mutating func named(_ open: Int) throws(PatternFault) -> Group.Kind {
    if syntax == .re2 { _ = take("P") }
    index += 1
    let name = try groupName(open)
    let kind = try capture()
    let mayRepeat = syntax == .ecma262
    let isTaken =
      mayRepeat ? openNames.contains { $0[$0.count - 1].contains(name) } : groupNames[name] != nil
    if isTaken { throw fault("two groups are named '\(name)'; rename one", at: open) }
    openNames[openNames.count - 1][openNames[openNames.count - 1].count - 1].insert(name)
    if groupNames[name] == nil { groupNames[name] = captureCount - 1 }
    return kind
  }

  /// Up to and with the `>`.
  mutating func groupName(_ open: Int) throws(PatternFault) -> String {
    var name = String.UnicodeScalarView()
    while let character = next, character != 0x3E {
      let place = index
      index += 1
      var value = character
      if character == "\\", syntax == .ecma262 {
        guard take("u") else { throw fault("only \\u may stand in the name of a group", at: place) }
        value = try unicodeEscape(place)
      }
      guard let scalar = Unicode.Scalar(value), isNamePart(scalar, isFirst: name.isEmpty) else {
        throw fault("'\(shown(value))' cannot stand here in the name of a group", at: place)
      }
      name.append(scalar)
    }
    guard take(">"), !name.isEmpty else {
      throw fault("the name of a group stands between '<' and '>'", at: open)
    }
    return String(name)
  }

  private func isNamePart(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    if syntax == .re2 { return ScalarSet.words.contains(scalar.value) }
    if scalar == "$" || scalar == "_" { return true }
    if isFirst { return scalar.properties.isIDStart }
    return scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  // MARK: - Flags

  /// `(?i)`, `(?i:…)`, `(?i-s:…)`.
  private mutating func flagGroup(_ open: Int) throws(PatternFault) {
    let outer = flags
    var changed = flags
    var isOn = true
    var seen: Set<UInt32> = []
    var countOn = 0
    while let letter = next, letter != 0x3A, letter != 0x29 {
      index += 1
      if letter == "-", isOn {
        isOn = false
        countOn = seen.count
        continue
      }
      switch letter {
      case "i": changed.ignoresCase = isOn
      case "m": changed.isMultiline = isOn
      case "s": changed.dotTakesAll = isOn
      case "U" where syntax == .re2: changed.swapsLaziness = isOn
      default: throw fault("this is no group; write (?:…), (?<name>…) or flags as (?i:…)", at: open)
      }
      if !seen.insert(letter).inserted, syntax == .ecma262 {
        throw fault("a flag is given twice", at: open)
      }
    }
    if !isOn, syntax == .ecma262 ? seen.isEmpty : seen.count == countOn {
      throw fault("flags are missing after '-'", at: open)
    }
    if take(":") {
      if isOn, seen.isEmpty { throw fault("flags are missing before ':'", at: open) }
      push(.plain, open, restoring: outer)
      flags = changed
    } else if take(")") {
      guard syntax == .re2 else {
        throw fault("flags for the rest of a pattern are not ECMA-262; write (?i:…)", at: open)
      }
      if isOn, seen.isEmpty { throw fault("flags are missing between '?' and ')'", at: open) }
      flags = changed
      last = .nothing
    } else {
      throw fault("this group is never closed; add ')' or write '\\('", at: open)
    }
  }
}
