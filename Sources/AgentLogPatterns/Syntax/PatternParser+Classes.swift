/// `[…]`: characters, ranges, classes with a letter and, in RE2, POSIX classes.
extension PatternParser {
  mutating func bracketed() throws(PatternFault) {
    let open = index
    index += 1
    let isNegated = take("^")
    var ranges: [ScalarRange] = []
    var isFirst = true
    while true {
      guard let character = next else {
        throw fault("this class is never closed; add ']' or write '\\['", at: open)
      }
      if character == "]", !(isFirst && syntax == .re2) { break }
      isFirst = false
      if let posix = try posixClass() {
        ranges += posix.ranges
        continue
      }
      try member(&ranges)
    }
    index += 1
    var set = ScalarSet(ranges)
    if isJudging { set = ScalarSet() }
    add(set: set, isNegated: isNegated)
  }

  private mutating func member(_ ranges: inout [ScalarRange]) throws(PatternFault) {
    let start = index
    let low = try single(&ranges)
    guard next == "-", let after = peek(1), after != 0x5D else {
      if let low { ranges.append(ScalarRange(low, low)) }
      return
    }
    guard let low else {
      if syntax == .re2 { return }
      throw fault("a class cannot begin a range; put '-' last, or write '\\-'", at: start)
    }
    index += 1
    guard let high = try single(&ranges) else {
      throw fault("a class cannot end a range; put '-' last, or write '\\-'", at: start)
    }
    guard low <= high else {
      throw fault("this range is out of order; write \(shown(high))-\(shown(low))", at: start)
    }
    ranges.append(ScalarRange(low, high))
  }

  /// One character of a class, or nil after adding a whole class such as `\d`.
  private mutating func single(_ ranges: inout [ScalarRange]) throws(PatternFault) -> UInt32? {
    guard next == "\\" else {
      index += 1
      return text[index - 1]
    }
    if let (set, isNegated) = try classEscape() {
      if isJudging { return nil }
      // Case is folded before negation, as both dialects say.
      let folded = flags.ignoresCase ? set.closedOverCase : set
      ranges += (isNegated ? folded.inverted : folded).ranges
      return nil
    }
    return try character(inClass: true)
  }

  /// `[:alpha:]` and `[:^alpha:]` of RE2.
  private mutating func posixClass() throws(PatternFault) -> ScalarSet? {
    guard syntax == .re2, next == "[", peek(1) == ":" else { return nil }
    var end = index + 2
    while end + 1 < text.count, text[end] != 0x3A, text[end] != 0x5D { end += 1 }
    guard end + 1 < text.count, text[end] == 0x3A, text[end + 1] == 0x5D else { return nil }
    let isNegated = text[index + 2] == "^"
    let name = string(index + (isNegated ? 3 : 2)..<end)
    guard let set = ScalarSet.posix(name) else {
      throw fault("'[:\(name):]' is no class; [:alpha:], [:digit:], [:alnum:] and such are")
    }
    index = end + 2
    let folded = flags.ignoresCase ? set.closedOverCase : set
    return isNegated ? folded.inverted : folded
  }
}
