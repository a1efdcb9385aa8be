/// Reading of ``ExactNumber`` from the text of RFC 8259, section 6. Linear in the digits.
extension ExactNumber {
  /// Where exponents stop counting, so that sums of them never overflow.
  private static let exponentLimit = 1_000_000_000_000_000_000

  /// At most 19 bytes without an exponent, as nearly all numbers are; nil for any other text.
  static func parseShort(_ text: UnsafeRawBufferPointer) -> ExactNumber? {
    guard !text.isEmpty, text.count <= headDigits else { return nil }
    let isNegative = text[0] == 0x2D
    let start = isNegative ? 1 : 0
    var value: UInt64 = 0
    var index = digits(text, start, &value)
    guard index > start, text[start] != 0x30 || index &- start == 1 else { return nil }
    var places = 0
    if index < text.count && text[index] == 0x2E {
      let point = index
      index = digits(text, index &+ 1, &value)
      places = index &- point &- 1
      guard places > 0 else { return nil }
    }
    guard index == text.count else { return nil }
    var number = ExactNumber(zero: ())
    guard value != 0 else { return number }
    let count = digitCount(value)
    number.isNegative = isNegative
    number.magnitude = count &- 1 &- places
    number.head = value &* powersOfTen[headDigits &- count]
    return number
  }

  /// Adds the digits from `start` on to `value`; gives the offset behind them.
  @inline(__always)
  private static func digits(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ value: inout UInt64
  ) -> Int {
    var index = start
    while index < text.count {
      let digit = text[index] &- 0x30
      guard digit <= 9 else { break }
      value = value &* 10 &+ UInt64(digit)
      index &+= 1
    }
    return index
  }

  static func parse(_ text: UnsafeRawBufferPointer) -> ExactNumber? {
    var number = ExactNumber(zero: ())
    var index = 0
    func byte() -> UInt8 { index < text.count ? text[index] : 0 }
    func isDigit() -> Bool { byte() &- 0x30 <= 9 }

    let hasSign = byte() == 0x2D
    if hasSign { index += 1 }
    guard isDigit() else { return nil }
    if byte() == 0x30 && index + 1 < text.count && text[index + 1] &- 0x30 <= 9 { return nil }
    var digits = 0
    var beforePoint = 0
    while isDigit() {
      number.push(byte() &- 0x30, &digits)
      beforePoint += 1
      index += 1
    }
    var zerosBehindPoint = 0
    if byte() == 0x2E {
      index += 1
      guard isDigit() else { return nil }
      while isDigit() {
        number.push(byte() &- 0x30, &digits)
        if digits == 0 { zerosBehindPoint += 1 }
        index += 1
      }
    }
    var exponent = 0
    if byte() | 0x20 == 0x65 {
      index += 1
      let isNegative = byte() == 0x2D
      if isNegative || byte() == 0x2B { index += 1 }
      guard isDigit() else { return nil }
      while isDigit() {
        exponent =
          exponent >= exponentLimit / 10
          ? exponentLimit : exponent * 10 + Int(byte() &- 0x30)
        index += 1
      }
      if isNegative { exponent = -exponent }
    }
    guard index == text.count else { return nil }
    guard digits > 0 else { return number }
    // A first digit other than zero stands before the point, or behind it and some zeros.
    let isBelowOne = text[hasSign ? 1 : 0] == 0x30
    number.magnitude = exponent + (isBelowOne ? -1 - zerosBehindPoint : beforePoint - 1)
    number.isNegative = hasSign
    if digits < headDigits { number.head *= powersOfTen[headDigits - digits] }
    while number.rest.last == 0 { number.rest.removeLast() }
    return number
  }

  /// One more digit; zeros before the first other one do not count.
  private mutating func push(_ digit: UInt8, _ digits: inout Int) {
    if digits == 0 && digit == 0 { return }
    if digits < Self.headDigits {
      head = head &* 10 &+ UInt64(digit)
    } else {
      rest.append(digit)
    }
    digits += 1
  }
}
