/// What an unquoted scalar means by the core schema of YAML 1.2.2, section 10.3.2.
///
/// What the core schema reads otherwise than YAML 1.1 did, or than a person would, is told apart,
/// so that a reader may refuse it.
enum CoreSchema {
  enum Meaning: Hashable {
    case null
    case bool(Bool)
    /// A number as JSON text.
    case number([UInt8])
    case string
    /// A string by the core schema that could be mistaken for something else.
    case mistakableString(YAMLFault.Reason)
    /// A number by the core schema that could be mistaken or has no JSON form.
    case mistakableNumber(YAMLFault.Reason)
  }

  /// O(n).
  static func meaning(of text: ArraySlice<UInt8>) -> Meaning {
    if text.count <= 5, let word = words[String(decoding: text, as: UTF8.self)] { return word }
    guard let first = text.first, first &- 0x2B <= 0x0E, first != 0x2C, first != 0x2F else {
      return .string
    }
    // It begins with a digit, a sign or a point.
    let isSigned = first == 0x2B || first == 0x2D
    let unsigned = isSigned ? text.dropFirst() : text
    if unsigned.first == 0x30, let meaning = based(unsigned.dropFirst(), isSigned: isSigned) {
      return meaning
    }
    if let number = decimal(unsigned, isNegative: first == 0x2D) { return number }
    if unsigned.contains(0x5F), unsigned.first != 0x5F,
      decimal(unsigned.filter { $0 != 0x5F }[...], isNegative: false) != nil
    {
      return .mistakableString(.underscoredNumber)
    }
    return .string
  }

  private static let words: [String: Meaning] = {
    var words: [String: Meaning] = ["~": .null]
    func add(_ spellings: [String], _ meaning: Meaning) {
      for word in spellings { words[word] = meaning }
    }
    add(["null", "Null", "NULL"], .null)
    add(["true", "True", "TRUE"], .bool(true))
    add(["false", "False", "FALSE"], .bool(false))
    add([".inf", ".Inf", ".INF", "-.inf", "-.Inf", "-.INF"], .mistakableNumber(.notFinite))
    add(["+.inf", "+.Inf", "+.INF", ".nan", ".NaN", ".NAN"], .mistakableNumber(.notFinite))
    add(["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"], .mistakableString(.oldBoolean))
    add(["n", "N", "no", "No", "NO", "off", "Off", "OFF"], .mistakableString(.oldBoolean))
    return words
  }()

  // MARK: - Numbers

  /// What follows a zero: `x…` and `o…`, and what YAML 1.1 and other languages write: `b…`, `X…`.
  private static func based(_ text: ArraySlice<UInt8>, isSigned: Bool) -> Meaning? {
    guard let letter = text.first else { return nil }
    let radix: Int
    switch letter | 0x20 {
    case 0x78: radix = 16
    case 0x6F: radix = 8
    case 0x62: radix = 2
    default: return nil
    }
    let digits = String(decoding: text.dropFirst().filter { $0 != 0x5F }, as: UTF8.self)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ isDigit($0, radix) }) else { return .string }
    if isSigned || letter != 0x78 && letter != 0x6F { return .mistakableString(.oldNumber) }
    if digits.utf8.count != text.count - 1 { return .mistakableString(.underscoredNumber) }
    guard let value = UInt64(digits, radix: radix) else {
      return .mistakableNumber(.numberTooLarge)
    }
    return .number(Array(String(value).utf8))
  }

  private static func isDigit(_ byte: UInt8, _ radix: Int) -> Bool {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30 < radix
    case 0x41...0x46, 0x61...0x66: radix == 16
    default: false
    }
  }

  /// `[0-9]+`, and `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`.
  private static func decimal(_ text: ArraySlice<UInt8>, isNegative: Bool) -> Meaning? {
    var rest = text
    func digits() -> ArraySlice<UInt8> {
      let digits = rest.prefix { $0 &- 0x30 <= 9 }
      rest = rest[digits.endIndex...]
      return digits
    }
    let whole = digits()
    var fraction: ArraySlice<UInt8> = []
    var isFloat = false
    if rest.first == 0x2E {
      isFloat = true
      rest.removeFirst()
      fraction = digits()
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent: [UInt8] = []
    if let letter = rest.first, letter | 0x20 == 0x65 {
      rest.removeFirst()
      exponent.append(letter)
      if let sign = rest.first, sign == 0x2B || sign == 0x2D {
        rest.removeFirst()
        exponent.append(sign)
      }
      let digits = digits()
      guard !digits.isEmpty else { return nil }
      exponent += digits
    }
    guard rest.isEmpty else { return nil }
    if whole.count > 1 && whole.first == 0x30 { return .mistakableNumber(.leadingZero) }
    var number: [UInt8] = isNegative ? [0x2D] : []
    number += whole.isEmpty ? [0x30] : whole
    if isFloat { number += [0x2E] + (fraction.isEmpty ? [0x30] : Array(fraction)) }
    return .number(number + exponent)
  }
}
