/// A pattern as it is written: what the automaton is built from.
indirect enum PatternTree {
  case scalar(UInt32)
  case inClass(Int)
  case start, end
  case sequence([PatternTree])
  case alternatives([PatternTree])
  case repeated(PatternTree, least: Int, most: Int?)
}

/// Reads the patterns of ECMA-262 with the `u` flag, as far as ``SimplePattern`` goes.
struct PatternParser {
  private(set) var classes: [CodePointClass] = []
  private let text: [UInt32]
  private var index = 0
  private var depth = 0

  private static let mostRepeats = 1_000
  private static let deepest = 100

  init(_ source: String) { text = source.unicodeScalars.map(\.value) }

  mutating func parse() throws(SimplePattern.Fault) -> PatternTree {
    let tree = try alternatives()
    guard index == text.count else { throw fault("this ')' closes nothing") }
    return tree
  }

  private func fault(_ message: String, at position: Int? = nil) -> SimplePattern.Fault {
    SimplePattern.Fault(position: position ?? index, message: message)
  }

  private var next: Character? {
    index < text.count ? Character(Unicode.Scalar(text[index]) ?? "\u{FFFD}") : nil
  }

  private mutating func take(_ wanted: Character) -> Bool {
    guard next == wanted else { return false }
    index += 1
    return true
  }

  private mutating func alternatives() throws(SimplePattern.Fault) -> PatternTree {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(SimplePattern.Fault) -> PatternTree {
    var parts: [PatternTree] = []
    while let character = next, character != "|", character != ")" {
      let start = index
      let part = try atom()
      parts.append(try quantified(part, start))
    }
    return .sequence(parts)
  }

  private mutating func atom() throws(SimplePattern.Fault) -> PatternTree {
    let character = text[index]
    switch next {
    case "^":
      index += 1
      return .start
    case "$":
      index += 1
      return .end
    case ".":
      index += 1
      return add(.anyButNewline)
    case "(": return try group()
    case "[": return try bracketed()
    case "\\": return try escape()
    case "*", "+", "?": throw fault("there is nothing to repeat before this")
    case "{", "}", "]": throw fault("this must be escaped with a backslash")
    default:
      index += 1
      return .scalar(character)
    }
  }

  private mutating func add(_ set: CodePointClass) -> PatternTree {
    classes.append(set)
    return .inClass(classes.count - 1)
  }

  private mutating func group() throws(SimplePattern.Fault) -> PatternTree {
    let open = index
    index += 1
    depth += 1
    guard depth <= Self.deepest else { throw fault("groups are nested too deeply") }
    if take("?") {
      if take("<"), next != "=", next != "!" {
        while let character = next, character != ">" {
          guard character.isLetter || character.isNumber || character == "_" else { break }
          index += 1
        }
        guard take(">") else { throw fault("the name of a group ends with '>'") }
      } else if !take(":") {
        throw fault("look-around and flags are not supported; write (?:…) or (…)", at: open)
      }
    }
    let tree = try alternatives()
    guard take(")") else { throw fault("this group is never closed", at: open) }
    depth -= 1
    return tree
  }

  // MARK: - Repetition

  private mutating func quantified(
    _ part: PatternTree, _ start: Int
  ) throws(SimplePattern.Fault) -> PatternTree {
    let place = index
    var least = 0
    var most: Int?
    switch next {
    case "*": index += 1
    case "+":
      index += 1
      least = 1
    case "?":
      index += 1
      most = 1
    case "{": (least, most) = try counts()
    default: return part
    }
    switch part {
    case .start, .end: throw fault("an anchor cannot be repeated", at: place)
    default: break
    }
    // A lazy repetition finds the same texts.
    _ = take("?")
    if let next, "*+?{".contains(next) { throw fault("this repeats a repetition; group it") }
    return .repeated(part, least: least, most: most)
  }

  private mutating func counts() throws(SimplePattern.Fault) -> (Int, Int?) {
    let open = index
    index += 1
    guard let least = number() else { throw fault("write {2}, {2,} or {2,5}", at: open) }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}") else { throw fault("write {2}, {2,} or {2,5}", at: open) }
    guard least <= Self.mostRepeats, (most ?? 0) <= Self.mostRepeats else {
      throw fault("more than \(Self.mostRepeats) repetitions are not supported", at: open)
    }
    if let most, most < least { throw fault("the counts are out of order", at: open) }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while index < text.count, text[index] >= 0x30, text[index] <= 0x39 {
      value = min((value ?? 0) * 10 + Int(text[index] - 0x30), 1_000_000)
      index += 1
    }
    return value
  }

  // MARK: - Classes and escapes

  private mutating func bracketed() throws(SimplePattern.Fault) -> PatternTree {
    let open = index
    index += 1
    var set = CodePointClass()
    let isNegated = take("^")
    while !take("]") {
      guard index < text.count else { throw fault("this class is never closed", at: open) }
      let start = index
      guard let low = try member(&set) else { continue }
      guard next == "-", index + 1 < text.count, text[index + 1] != 0x5D else {
        set.insert(low...low)
        continue
      }
      index += 1
      guard let high = try member(&set) else {
        throw fault("a range ends with one character", at: start)
      }
      guard low <= high else { throw fault("this range is out of order", at: start) }
      set.insert(low...high)
    }
    set.isNegated = isNegated
    return add(set)
  }

  /// One character of a class, or nil after adding a whole class such as `\d`.
  private mutating func member(
    _ set: inout CodePointClass
  ) throws(SimplePattern.Fault) -> UInt32? {
    guard next == "\\" else {
      index += 1
      return text[index - 1]
    }
    if index + 1 < text.count, let named = CodePointClass.named(text[index + 1]) {
      index += 2
      set.formUnion(named)
      return nil
    }
    return try character(inClass: true)
  }

  private mutating func escape() throws(SimplePattern.Fault) -> PatternTree {
    if index + 1 < text.count, let named = CodePointClass.named(text[index + 1]) {
      index += 2
      return add(named)
    }
    return .scalar(try character(inClass: false))
  }

  /// A backslash and what follows it, as one code point.
  private mutating func character(inClass: Bool) throws(SimplePattern.Fault) -> UInt32 {
    let start = index
    index += 1
    guard let kind = next else { throw fault("the pattern ends with a backslash", at: start) }
    index += 1
    switch kind {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "0" where !(next?.isNumber ?? false): return 0
    case "b" where inClass: return 0x08
    case "c":
      guard index < text.count, let letter = next, letter.isASCII, letter.isLetter else {
        throw fault("a letter must follow \\c", at: start)
      }
      index += 1
      return text[index - 1] & 0x1F
    case "x": return try hexadecimal(2, start)
    case "u": return try unicode(start)
    case "b", "B": throw fault("word boundaries are not supported", at: start)
    case "p", "P": throw fault("Unicode properties are not supported", at: start)
    case "1"..."9", "k": throw fault("back-references are not supported", at: start)
    default:
      guard "^$\\.*+?()[]{}|/-".contains(kind) else {
        throw fault("'\\\(kind)' is no escape", at: start)
      }
      return text[index - 1]
    }
  }

  private mutating func hexadecimal(
    _ digits: Int, _ start: Int
  ) throws(SimplePattern.Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = next?.hexDigitValue else {
        throw fault("\(digits) hexadecimal digits must follow", at: start)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  /// `\u0041`, `\ud83d\ude00`, `\u{1F600}`.
  private mutating func unicode(_ start: Int) throws(SimplePattern.Fault) -> UInt32 {
    if take("{") {
      var value: UInt32 = 0
      while let digit = next?.hexDigitValue, value <= 0x10FFFF {
        value = value << 4 | UInt32(digit)
        index += 1
      }
      guard take("}"), value <= 0x10FFFF else { throw fault("this is no code point", at: start) }
      return value
    }
    let high = try hexadecimal(4, start)
    guard high & 0xFC00 == 0xD800, index + 1 < text.count, text[index] == 0x5C,
      text[index + 1] == 0x75
    else { return high }
    index += 2
    let low = try hexadecimal(4, start)
    guard low & 0xFC00 == 0xDC00 else { throw fault("this is half of a pair", at: start) }
    return 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
  }
}
