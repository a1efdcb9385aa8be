/// Decoding of what stands between the quotes of a JSON string.
package enum JSONText {
  /// Resolves escapes, surrogate pairs included. O(n).
  ///
  /// The text should be the inside of a valid JSON string. Of other bytes nothing is promised but an
  /// answer: half a surrogate pair becomes U+FFFD, what is no escape stays as it is.
  package static func decode(_ text: some Collection<UInt8>) -> [UInt8] {
    if let result = text.withContiguousStorageIfAvailable({ decode(UnsafeRawBufferPointer($0)) }) {
      return result
    }
    return Array(text).withUnsafeBytes { decode($0) }
  }

  /// The same for bytes in place.
  package static func decode(_ text: UnsafeRawBufferPointer) -> [UInt8] {
    // No escape is shorter than what it stands for.
    Array(unsafeUninitializedCapacity: text.count) { result, count in
      func append(_ byte: UInt8) {
        result.initializeElement(at: count, to: byte)
        count += 1
      }
      var index = 0
      while index < text.count {
        let byte = text[index]
        guard byte == 0x5C, index + 1 < text.count else {
          append(byte)
          index += 1
          continue
        }
        let kind = text[index + 1]
        index += 2
        switch kind {
        case 0x62: append(0x08)
        case 0x66: append(0x0C)
        case 0x6E: append(0x0A)
        case 0x72: append(0x0D)
        case 0x74: append(0x09)
        case 0x22, 0x2F, 0x5C: append(kind)
        case 0x75:
          if let scalar = scalar(text, &index) {
            UTF8.encode(scalar)!.forEach(append)
          } else {
            fallthrough
          }
        default:
          append(0x5C)
          append(kind)
        }
      }
    }
  }

  /// The character of the `\u` escape whose digits begin at `index`, which moves behind it (and
  /// behind the second half of a pair); nil and no move where there are no four digits.
  private static func scalar(
    _ text: UnsafeRawBufferPointer, _ index: inout Int
  ) -> Unicode.Scalar? {
    guard let first = unit(text, index) else { return nil }
    index += 4
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < text.count, text[index] == 0x5C, text[index + 1] == 0x75,
      let second = unit(text, index + 2), second & 0xFC00 == 0xDC00
    else { return "\u{FFFD}" }
    index += 6
    return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
  }

  /// Four hexadecimal digits.
  private static func unit(_ text: UnsafeRawBufferPointer, _ start: Int) -> UInt32? {
    guard start + 4 <= text.count else { return nil }
    var unit: UInt32 = 0
    for byte in text[start..<(start + 4)] {
      let digit = byte &- 0x30
      let letter = (byte | 0x20) &- 0x61
      guard digit <= 9 || letter <= 5 else { return nil }
      unit = unit << 4 | UInt32(digit <= 9 ? digit : letter + 10)
    }
    return unit
  }
}
