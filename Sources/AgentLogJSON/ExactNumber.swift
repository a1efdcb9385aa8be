/// A JSON number as written, without floating point: `0.1` is one tenth, `1e400` is no infinity, and
/// `9007199254740993` is not its neighbour.
///
/// Kept in scientific form and normalised, so equal numbers have equal parts however they are
/// spelt (`1.0`, `1`, `10e-1`), and zero is zero whatever its sign or exponent. Up to 19 significant
/// digits cost no allocation; time and memory are linear in the digits written, never in the exponent.
///
/// Bound: exponents beyond ±10^18 count as ±10^18.
package struct ExactNumber: Sendable, Hashable {
  var isNegative: Bool
  /// The power of ten of the first digit; `Int.min` for zero.
  var magnitude: Int
  /// The first 19 digits, filled up with zeros behind; 0 for zero.
  var head: UInt64
  /// The digits behind those in `head`, without zeros at the end.
  var rest: [UInt8]

  static let headDigits = 19

  init(zero: Void) {
    isNegative = false
    magnitude = .min
    head = 0
    rest = []
  }

  package init(_ value: Int64) {
    self.init(zero: ())
    guard value != 0 else { return }
    isNegative = value < 0
    let count = Self.digitCount(value.magnitude)
    magnitude = count - 1
    head = value.magnitude * Self.powersOfTen[Self.headDigits - count]
  }

  /// Reads a number of RFC 8259; nil where the bytes are anything else. O(n).
  package init?(_ text: UnsafeRawBufferPointer) {
    guard let number = Self.parseShort(text) ?? Self.parse(text) else { return nil }
    self = number
  }

  /// Reads the number in a range of bytes.
  package init?(_ bytes: PaddedBytes, _ range: Range<Int>) {
    self.init(bytes.slice(range))
  }

  /// Reads a number from any collection.
  package init?(_ text: some Collection<UInt8>) {
    let number =
      text.withContiguousStorageIfAvailable { ExactNumber(UnsafeRawBufferPointer($0)) }
      ?? Array(text).withUnsafeBytes { ExactNumber($0) }
    guard let number else { return nil }
    self = number
  }

  package var isZero: Bool { head == 0 }

  /// Whether the value is a whole number: `1.0` and `1e2` are, `1e-1` is not.
  package var isInteger: Bool { isZero || lastExponent >= 0 }

  /// The value where it is a whole number that fits.
  package var int64: Int64? {
    guard !isZero else { return 0 }
    guard magnitude < Self.headDigits, isInteger else { return nil }
    // Fewer than 20 digits before the point and none behind it: `rest` is empty.
    let absolute = head / Self.powersOfTen[Self.headDigits - 1 - magnitude]
    if isNegative { return absolute <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- absolute) : nil }
    return Int64(exactly: absolute)
  }

  /// Whether this is a whole multiple of `divisor`, exactly: 0.3 is one of 0.1, and 1e308 is none
  /// of 0.123456789. O(digits + log exponent).
  ///
  /// - Returns: nil where it cannot be told: the divisor is zero or has more than 19 significant
  ///   digits. Ask ``isDivisor`` of it beforehand.
  package func isMultiple(of divisor: ExactNumber) -> Bool? {
    guard divisor.isDivisor else { return nil }
    if isZero { return true }
    // self = A·10^x and divisor = B·10^y, A and B whole and without a zero at the end. Where x < y,
    // A would have to end with a zero; else B must divide A·10^(x-y).
    let shift = lastExponent - divisor.lastExponent
    if shift < 0 { return false }
    let modulus = Self.withoutZeros(divisor.head)
    var remainder = (rest.isEmpty ? Self.withoutZeros(head) : head) % modulus
    for digit in rest {
      remainder = Self.multiply(remainder, 10, modulo: modulus, adding: UInt64(digit))
    }
    let power = Self.powerOfTen(shift, modulo: modulus)
    return Self.multiply(remainder, power, modulo: modulus) == 0
  }

  /// Whether ``isMultiple(of:)`` can be asked of it: not zero, at most 19 significant digits.
  package var isDivisor: Bool { !isZero && rest.isEmpty }

  /// The value times ten to the power of `shift`, cut towards zero, saturating.
  func scaled(byPowerOfTen shift: Int) -> Int64 {
    guard !isZero, magnitude + shift >= 0 else { return 0 }
    let limit = isNegative ? Int64.min : Int64.max
    guard magnitude + shift < Self.headDigits else { return limit }
    let absolute = head / Self.powersOfTen[Self.headDigits - 1 - magnitude - shift]
    guard absolute < 1 << 63 else { return limit }
    return isNegative ? -Int64(absolute) : Int64(absolute)
  }

  /// The power of ten of the last digit.
  private var lastExponent: Int {
    if !rest.isEmpty { return magnitude - (Self.headDigits - 1) - rest.count }
    return magnitude - (Self.digitCount(Self.withoutZeros(head)) - 1)
  }
}

extension ExactNumber: Comparable {
  package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative
      ? right.isCloserToZero(than: left) : left.isCloserToZero(than: right)
  }

  private func isCloserToZero(than other: ExactNumber) -> Bool {
    if magnitude != other.magnitude { return magnitude < other.magnitude }
    if head != other.head { return head < other.head }
    return rest.lexicographicallyPrecedes(other.rest)
  }
}

// MARK: - Arithmetic

extension ExactNumber {
  static let powersOfTen: [UInt64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000,
    1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
    1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
  ]

  /// How many decimal digits a value has; 0 for zero.
  static func digitCount(_ value: UInt64) -> Int {
    // 1233 / 4096 is a little over log₁₀ 2.
    let least = ((64 - value.leadingZeroBitCount) * 1_233) >> 12
    return value >= powersOfTen[least] ? least + 1 : least
  }

  /// Without the zeros at the end of its decimal form.
  private static func withoutZeros(_ value: UInt64) -> UInt64 {
    var value = value
    for zeros in [16, 8, 4, 2, 1] {
      let (quotient, remainder) = value.quotientAndRemainder(dividingBy: powersOfTen[zeros])
      if remainder == 0 { value = quotient }
    }
    return value
  }

  /// `left · right + addend` modulo `modulus`.
  ///
  /// - Precondition: `left < modulus`, and `addend < right` where there is one; then the quotient
  ///   fits 64 bits.
  private static func multiply(
    _ left: UInt64, _ right: UInt64, modulo modulus: UInt64, adding addend: UInt64 = 0
  ) -> UInt64 {
    let (high, low) = left.multipliedFullWidth(by: right)
    let (sum, carry) = low.addingReportingOverflow(addend)
    return modulus.dividingFullWidth((high + (carry ? 1 : 0), sum)).remainder
  }

  private static func powerOfTen(_ exponent: Int, modulo modulus: UInt64) -> UInt64 {
    var result = 1 % modulus
    var base = 10 % modulus
    var exponent = exponent
    while exponent > 0 {
      if exponent & 1 == 1 { result = multiply(result, base, modulo: modulus) }
      base = multiply(base, base, modulo: modulus)
      exponent >>= 1
    }
    return result
  }
}
