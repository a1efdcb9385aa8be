/// The vector idioms of the scanner, in one file because their spelling decides their speed:
/// a comparison must name both operand types, or it compiles to a loop sixteen times slower.
@usableFromInline
package enum Vectors {
  /// Lanes that end the plain run of a string: `"`, `\`, control characters and non-ASCII; four
  /// bits for each lane, set or not.
  ///
  /// Exchanging 0x20 with 0x22 and 0x21 with 0x23 puts the quote right behind the control
  /// characters; a signed comparison then holds for 0...31, for the quote and for 128...255.
  @inlinable @inline(__always)
  package static func specials(_ vector: SIMD16<UInt8>) -> UInt64 {
    let exchanged = vector ^ SIMD16<UInt8>(repeating: 2)
    let signed = SIMD16<Int8>(truncatingIfNeeded: exchanged)
    let isOutside: SIMDMask<SIMD16<Int8>> = signed .< SIMD16<Int8>(repeating: 0x21)
    let isBackslash: SIMDMask<SIMD16<Int8>> = vector .== SIMD16<UInt8>(repeating: 0x5C)
    let pairs = unsafeBitCast(isOutside .| isBackslash, to: SIMD8<UInt16>.self)
    // Of each pair the middle eight bits: four from either lane.
    let nibbles = SIMD8<UInt8>(truncatingIfNeeded: pairs &>> SIMD8<UInt16>(repeating: 4))
    return unsafeBitCast(nibbles, to: UInt64.self)
  }

  /// Lanes equal to `byte`.
  @inlinable @inline(__always)
  package static func equal(_ vector: SIMD16<UInt8>, _ byte: UInt8) -> SIMD2<UInt64> {
    let same: SIMDMask<SIMD16<Int8>> = vector .== SIMD16<UInt8>(repeating: byte)
    return unsafeBitCast(same, to: SIMD2<UInt64>.self)
  }

  /// Lanes that hold a decimal digit.
  @inlinable @inline(__always)
  package static func digits(_ vector: SIMD16<UInt8>) -> SIMD2<UInt64> {
    let digit = vector &- SIMD16<UInt8>(repeating: 0x30)
    let isDigit: SIMDMask<SIMD16<Int8>> = digit .<= SIMD16<UInt8>(repeating: 9)
    return unsafeBitCast(isDigit, to: SIMD2<UInt64>.self)
  }

  /// Lanes greater than `byte`.
  @inlinable @inline(__always)
  package static func above(_ vector: SIMD16<UInt8>, _ byte: UInt8) -> SIMD2<UInt64> {
    let isAbove: SIMDMask<SIMD16<Int8>> = vector .> SIMD16<UInt8>(repeating: byte)
    return unsafeBitCast(isAbove, to: SIMD2<UInt64>.self)
  }

  /// Lanes that are no ASCII.
  @inlinable @inline(__always)
  package static func beyondASCII(_ vector: SIMD16<UInt8>) -> SIMD2<UInt64> {
    above(vector, 0x7F)
  }

  /// Lanes that are no lower-case hexadecimal digit.
  @inlinable @inline(__always)
  package static func notLowerHex(_ vector: SIMD16<UInt8>) -> SIMD2<UInt64> {
    let digit = vector &- SIMD16<UInt8>(repeating: 0x30)
    let letter = vector &- SIMD16<UInt8>(repeating: 0x61)
    let notDigit: SIMDMask<SIMD16<Int8>> = digit .> SIMD16<UInt8>(repeating: 9)
    let notLetter: SIMDMask<SIMD16<Int8>> = letter .> SIMD16<UInt8>(repeating: 5)
    return unsafeBitCast(notDigit .& notLetter, to: SIMD2<UInt64>.self)
  }

  /// The first lane set in a mask made above, or 16.
  @inlinable @inline(__always)
  package static func firstLane(_ mask: SIMD2<UInt64>) -> Int {
    if mask.x != 0 { return mask.x.trailingZeroBitCount &>> 3 }
    if mask.y != 0 { return 8 &+ mask.y.trailingZeroBitCount &>> 3 }
    return 16
  }
}
