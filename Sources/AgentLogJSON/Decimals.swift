/// Numbers of a log as `Double`, for measures that need no exactness: durations, counts.
package enum Decimals {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18,
  ]

  /// The number in that range, which must be a JSON number. Correctly rounded; fast for numbers of
  /// at most 15 digits without an exponent.
  package static func double(_ bytes: PaddedBytes, _ range: Range<Int>) -> Double? {
    var index = range.lowerBound
    let isNegative = bytes[index] == 0x2D
    if isNegative { index += 1 }
    var digits: Int64 = 0
    var places = 0
    var isFraction = false
    let first = index
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0x2E {
        isFraction = true
      } else {
        guard byte &- 0x30 <= 9, index - first < 16 else { return slow(bytes, range) }
        digits = digits &* 10 &+ Int64(byte &- 0x30)
        if isFraction { places += 1 }
      }
      index += 1
    }
    // Both are exact in a Double, so that one division rounds correctly.
    let value = Double(digits) / powers[places]
    return isNegative ? -value : value
  }

  private static func slow(_ bytes: PaddedBytes, _ range: Range<Int>) -> Double? {
    guard range.count <= 400 else { return nil }
    return Double(String(decoding: bytes.slice(range), as: UTF8.self))
  }
}
