/// The tokens of RFC 8259, scanned over padded bytes. Each function takes the offset at which the
/// token starts and gives the offset behind it, or -1 where the bytes are no such token.
///
/// Whoever gets -1 and must say why scans again with ``JSONTape``, which names reason and place:
/// the hot path carries no reasons.
@usableFromInline
package enum Tokens {
  /// Skips space, tab and carriage return, not newline: records end at newlines.
  @inlinable @inline(__always)
  package static func blanks(_ bytes: PaddedBytes, _ start: Int) -> Int {
    var index = start
    while true {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D else { return index }
      index &+= 1
    }
  }

  /// A string. `start` is behind the opening quote, the result is the offset *of* the closing one.
  /// Validates escapes, surrogate pairs and UTF-8. Sets `escaped` when there is a backslash.
  @inlinable @inline(__always)
  package static func string(_ bytes: PaddedBytes, _ start: Int, _ escaped: inout Bool) -> Int {
    var index = start
    while true {
      let lanes = Vectors.specials(bytes.vector(index))
      if lanes == 0 {
        index &+= 16
        continue
      }
      index &+= lanes.trailingZeroBitCount &>> 2
      let byte = bytes[index]
      if byte == 0x22 { return index }
      index = special(bytes, index, byte, &escaped)
      if index < 0 { return -1 }
    }
  }

  /// One escape, or a run of non-ASCII characters.
  @inline(never)
  @usableFromInline
  package static func special(
    _ bytes: PaddedBytes, _ start: Int, _ first: UInt8, _ escaped: inout Bool
  ) -> Int {
    if first == 0x5C {
      escaped = true
      return escape(bytes, start)
    }
    return first < 0x20 ? -1 : multibyte(bytes, start)
  }

  /// `\n`, `\u00e9`, `\ud83d\ude00`; a lone surrogate is refused.
  package static func escape(_ bytes: PaddedBytes, _ start: Int) -> Int {
    switch bytes[start &+ 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return start &+ 2
    case 0x75:
      let unit = hexUnit(bytes, start &+ 2)
      if unit < 0 || unit & 0xFC00 == 0xDC00 { return -1 }
      guard unit & 0xFC00 == 0xD800 else { return start &+ 6 }
      guard bytes.half(start &+ 6) == 0x755C else { return -1 }
      return hexUnit(bytes, start &+ 8) & 0xFC00 == 0xDC00 ? start &+ 12 : -1
    default: return -1
    }
  }

  /// Four hexadecimal digits as a UTF-16 code unit, or -1.
  package static func hexUnit(_ bytes: PaddedBytes, _ start: Int) -> Int {
    var unit = 0
    for offset in 0..<4 {
      let byte = bytes[start &+ offset]
      let digit = byte &- 0x30
      let letter = (byte | 0x20) &- 0x61
      if digit <= 9 {
        unit = unit &<< 4 | Int(digit)
      } else if letter <= 5 {
        unit = unit &<< 4 | Int(letter &+ 10)
      } else {
        return -1
      }
    }
    return unit
  }

  /// A run of well-formed UTF-8 beyond ASCII (Unicode 15, table 3-7).
  package static func multibyte(_ bytes: PaddedBytes, _ start: Int) -> Int {
    var index = start
    var lead = bytes[index]
    while lead >= 0x80 {
      let word = bytes.word(index)
      let second = UInt8(truncatingIfNeeded: word &>> 8)
      if lead < 0xE0 {
        guard lead >= 0xC2, word & 0xC000 == 0x8000 else { return -1 }
        index &+= 2
      } else if lead < 0xF0 {
        guard word & 0xC0C000 == 0x808000 else { return -1 }
        if lead == 0xE0 && second < 0xA0 || lead == 0xED && second >= 0xA0 { return -1 }
        index &+= 3
      } else {
        guard lead <= 0xF4, word & 0xC0C0_C000 == 0x8080_8000 else { return -1 }
        if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second >= 0x90 { return -1 }
        index &+= 4
      }
      lead = bytes[index]
    }
    return index
  }

  /// A number. Sets `isDecimal` when it has a fraction or an exponent, and `value` to the integer
  /// part, which is exact only while the token has at most 18 bytes.
  @inlinable @inline(__always)
  package static func number(
    _ bytes: PaddedBytes, _ start: Int, _ value: inout Int64, _ isDecimal: inout Bool
  ) -> Int {
    var index = start
    let isNegative = bytes[index] == 0x2D
    if isNegative { index &+= 1 }
    let first = bytes[index] &- 0x30
    guard first <= 9 else { return -1 }
    var whole = Int64(first)
    index &+= 1
    if first != 0 {
      while true {
        let digit = bytes[index] &- 0x30
        if digit > 9 { break }
        whole = whole &* 10 &+ Int64(digit)
        index &+= 1
      }
    }
    value = isNegative ? 0 &- whole : whole
    let byte = bytes[index]
    if byte == 0x2E || byte | 0x20 == 0x65 {
      isDecimal = true
      return fraction(bytes, index)
    }
    return index
  }

  /// What follows the integer part: `.5`, `e10`, `.5e-10`.
  @inline(never)
  @usableFromInline
  package static func fraction(_ bytes: PaddedBytes, _ start: Int) -> Int {
    var index = start
    if bytes[index] == 0x2E {
      index &+= 1
      guard bytes[index] &- 0x30 <= 9 else { return -1 }
      while bytes[index] &- 0x30 <= 9 { index &+= 1 }
    }
    if bytes[index] | 0x20 == 0x65 {
      index &+= 1
      if bytes[index] == 0x2B || bytes[index] == 0x2D { index &+= 1 }
      guard bytes[index] &- 0x30 <= 9 else { return -1 }
      while bytes[index] &- 0x30 <= 9 { index &+= 1 }
    }
    return index
  }

  /// `true`, `false` or `null`.
  @inlinable @inline(__always)
  package static func literal(_ bytes: PaddedBytes, _ start: Int, _ kind: inout JSONKind) -> Int {
    switch bytes.word(start) {
    case 0x6575_7274:
      kind = .bool
      return start &+ 4
    case 0x6C6C_756E:
      kind = .null
      return start &+ 4
    case 0x736C_6166 where bytes[start &+ 4] == 0x65:
      kind = .bool
      return start &+ 5
    default: return -1
    }
  }
}
