/// `* + ? {2} {2,} {2,5}`, each greedy or lazy.
extension PatternParser {
  mutating func quantify() throws(PatternFault) {
    let place = index
    let (least, most) = try counts()
    switch last {
    case .nothing:
      throw fault("there is nothing to repeat before this; '\\' makes it literal", at: place)
    case .assertion where syntax == .ecma262:
      throw fault("an assertion cannot be repeated; leave the repetition out", at: place)
    case .repetition:
      throw fault(
        "this repeats a repetition; group it as (?:…) first, possessive ones are not supported",
        at: place)
    case .atom, .assertion: break
    }
    let isLazy = take("?") != flags.swapsLaziness
    let count = max(least, most ?? least)
    var weight = lastWeight
    if count > 1, !isJudging {
      guard count <= Self.mostRepeats else {
        throw fault(
          "a count of more than \(Self.mostRepeats) is not supported; use * or +", at: place)
      }
      weight *= count
      if weight > Self.mostFloatingRepeats, largeCount == nil { largeCount = place }
      guard weight <= Self.mostRepeats else {
        throw fault(
          "nested counts multiply to more than \(Self.mostRepeats); use smaller ones, * or +",
          at: place)
      }
    }
    let top = groups.count - 1
    let repetition = PatternTree.Repetition(
      least: least, most: most, isLazy: isLazy, position: place)
    if let part = groups[top].parts.popLast() {
      add(.repeated(part, repetition), .repetition, weight: weight)
    } else {
      last = .repetition
    }
  }

  private mutating func counts() throws(PatternFault) -> (Int, Int?) {
    let place = index
    index += 1
    switch text[place] {
    case "*": return (0, nil)
    case "+": return (1, nil)
    case "?": return (0, 1)
    default: break
    }
    guard let least = number() else {
      throw fault("write {2}, {2,} or {2,5}, or escape the brace: \\{", at: place)
    }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else {
      throw fault("write {2}, {2,} or {2,5}, or escape the brace: \\{", at: place)
    }
    if let most, most < least {
      throw fault("the counts are out of order; write {\(most),\(least)}", at: place)
    }
    return (least, most)
  }

  /// Whether a brace begins a count; in RE2 it is a literal otherwise.
  func isCount(at start: Int) -> Bool {
    var index = start + 1
    func digits() -> Bool {
      let first = index
      while index < text.count, text[index] >= 0x30, text[index] <= 0x39 { index += 1 }
      return index > first
    }
    guard digits() else { return false }
    if index < text.count, text[index] == 0x2C {
      index += 1
      _ = digits()
    }
    return index < text.count && text[index] == 0x7D
  }

  /// Decimal digits; huge numbers stay huge.
  mutating func number() -> Int? {
    var value: Int?
    while let digit = next, digit >= 0x30, digit <= 0x39 {
      value = min((value ?? 0) * 10 + Int(digit - 0x30), 1 << 53)
      index += 1
    }
    return value
  }
}
