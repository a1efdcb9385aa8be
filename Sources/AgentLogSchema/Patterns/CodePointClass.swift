/// A set of code points, as ranges; ASCII is looked up in two words.
struct CodePointClass: Sendable {
  var isNegated = false
  private var ranges: [ClosedRange<UInt32>] = []
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ range: ClosedRange<UInt32>) {
    ranges.append(range)
    guard range.lowerBound < 0x80 else { return }
    for scalar in range.lowerBound...min(range.upperBound, 0x7F) {
      if scalar < 64 { low |= 1 << UInt64(scalar) } else { high |= 1 << UInt64(scalar - 64) }
    }
  }

  mutating func formUnion(_ other: CodePointClass) {
    for range in other.isNegated ? other.gaps : other.ranges { insert(range) }
  }

  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      let word = scalar < 64 ? low : high
      return (word >> UInt64(scalar & 63) & 1 != 0) != isNegated
    }
    return ranges.contains { $0.contains(scalar) } != isNegated
  }

  /// What lies between the ranges.
  private var gaps: [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var start: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > start { result.append(start...(range.lowerBound - 1)) }
      start = max(start, range.upperBound + 1)
    }
    return result + [start...0x10FFFF]
  }

  private init(_ ranges: [ClosedRange<UInt32>], isNegated: Bool = false) {
    for range in ranges { insert(range) }
    self.isNegated = isNegated
  }

  init() {}

  // MARK: - Those with a name

  /// All but the line terminators of ECMA-262.
  static let anyButNewline = CodePointClass(
    [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true)
  private static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
  private static let words: [ClosedRange<UInt32>] = [
    0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A,
  ]
  /// WhiteSpace and LineTerminator of ECMA-262.
  private static let spaces: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]

  /// The class that a letter behind a backslash stands for.
  static func named(_ letter: UInt32) -> CodePointClass? {
    switch Unicode.Scalar(letter) {
    case "d": CodePointClass(digits)
    case "D": CodePointClass(digits, isNegated: true)
    case "w": CodePointClass(words)
    case "W": CodePointClass(words, isNegated: true)
    case "s": CodePointClass(spaces)
    case "S": CodePointClass(spaces, isNegated: true)
    default: nil
    }
  }
}
