import AgentLogJSON

/// What one pass over a text sees, sixteen bytes at a time: which of the closer passes are worth
/// their while.
struct Sweep {
  /// How many digits stand in the text.
  var digits = 0
  /// An `@`.
  var hasAt = false
  /// A dot.
  var hasDot = false
  /// A `:` or a `=`.
  var hasNames = false
  /// `%`, `&`, a backslash, or what is not ASCII.
  var hasMarks = false
  /// Fifteen bytes or more in a row without a space and without most punctuation.
  var hasRun = false

  /// O(bytes).
  @inline(__always)
  init(_ bytes: PaddedBytes, _ range: Range<Int>) {
    typealias Vector = SIMD16<UInt8>
    var seenAt = Vector(repeating: 0)
    var seenName = Vector(repeating: 0)
    var seenDot = Vector(repeating: 0)
    var seenMark = Vector(repeating: 0)
    var count = Vector(repeating: 0)
    var runs = false
    var blocks = 0
    var index = range.lowerBound
    while index < range.upperBound {
      var vector = bytes.vector(index)
      let rest = range.upperBound &- index
      if rest < 16 {
        let isInside: SIMDMask<SIMD16<Int8>> =
          Self.lanes .< Vector(repeating: UInt8(truncatingIfNeeded: rest))
        vector &= unsafeBitCast(isInside, to: Vector.self)
      }
      seenAt |= Self.equal(vector, 0x40)
      seenName |= Self.equal(vector, 0x3A) | Self.equal(vector, 0x3D)
      seenDot |= Self.equal(vector, 0x2E)
      seenMark |=
        Self.equal(vector, 0x25) | Self.equal(vector, 0x26) | Self.equal(vector, 0x5C) | vector
      let digit = vector &- Vector(repeating: 0x30)
      let isDigit: SIMDMask<SIMD16<Int8>> = digit .<= Vector(repeating: 9)
      count = count &- unsafeBitCast(isDigit, to: Vector.self)
      let plain = Vectors.above(vector, 0x2A)
      runs = runs || plain.x == ~0 || plain.y == ~0
      index &+= 16
      blocks &+= 1
      // A lane counts to 255.
      if blocks == 255 {
        digits &+= Self.sum(count)
        count = Vector(repeating: 0)
        blocks = 0
      }
    }
    digits &+= Self.sum(count)
    hasAt = Self.any(seenAt)
    hasNames = Self.any(seenName)
    hasDot = Self.any(seenDot)
    hasMarks = Self.any(seenMark & Vector(repeating: 0x80))
    hasRun = runs
  }

  // A literal, for a stored one would be asked each time whether it was made.
  @inline(__always)
  private static var lanes: SIMD16<UInt8> {
    SIMD16<UInt8>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  }

  @inline(__always)
  private static func equal(_ vector: SIMD16<UInt8>, _ byte: UInt8) -> SIMD16<UInt8> {
    let same: SIMDMask<SIMD16<Int8>> = vector .== SIMD16<UInt8>(repeating: byte)
    return unsafeBitCast(same, to: SIMD16<UInt8>.self)
  }

  @inline(__always)
  private static func any(_ vector: SIMD16<UInt8>) -> Bool {
    let halves = unsafeBitCast(vector, to: SIMD2<UInt64>.self)
    return halves.x | halves.y != 0
  }

  @inline(__always)
  private static func sum(_ vector: SIMD16<UInt8>) -> Int {
    let halves = unsafeBitCast(vector, to: SIMD2<UInt64>.self)
    return sum(halves.x) &+ sum(halves.y)
  }

  /// The sum of eight bytes.
  @inline(__always)
  private static func sum(_ word: UInt64) -> Int {
    let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ (word &>> 8 & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
  }
}
