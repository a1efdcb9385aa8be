import AgentLogJSON

extension Wrapping {
  /// Characters that look like ASCII (full-width forms) and characters that look like nothing
  /// (zero-width ones, soft hyphens): what hides a value from a search and from nobody who reads.
  static let lookalikes = Wrapping(name: "unicode", undoesAll: true) {
    bytes, range, start, output in
    guard start == range.lowerBound else { return nil }
    output.removeAll()
    var found = false
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] >= 0x80,
        let (byte, length) = Lookalikes.character(bytes, index, range.upperBound)
      {
        if byte != 0 { output.append(byte: byte) }
        found = true
        index &+= length
      } else {
        output.append(byte: bytes[index])
        index &+= 1
      }
    }
    output.seal()
    return found ? range : nil
  }
}

enum Lookalikes {
  /// What a character at a place looks like (0 for nothing) and its length in bytes, or nil where it
  /// is itself.
  static func character(_ bytes: PaddedBytes, _ place: Int, _ end: Int) -> (UInt8, Int)? {
    guard place &+ 1 < end else { return nil }
    // Soft hyphen, U+00AD.
    if bytes[place] == 0xC2 { return bytes[place &+ 1] == 0xAD ? (0, 2) : nil }
    guard place &+ 2 < end else { return nil }
    let scalar =
      UInt32(bytes[place] & 0x0F) &<< 12 | UInt32(bytes[place &+ 1] & 0x3F) &<< 6
      | UInt32(bytes[place &+ 2] & 0x3F)
    switch (bytes[place], scalar) {
    case (0xE2, 0x200B...0x200F), (0xE2, 0x202A...0x202E), (0xE2, 0x2060...0x2064),
      (0xEF, 0xFEFF):
      return (0, 3)
    // Digits, letters, and what joins them in addresses and tokens; commas and brackets of East
    // Asian prose are themselves.
    case (0xEF, 0xFF10...0xFF19), (0xEF, 0xFF21...0xFF3A), (0xEF, 0xFF41...0xFF5A),
      (0xEF, 0xFF20), (0xEF, 0xFF3F):
      return (UInt8(truncatingIfNeeded: scalar &- 0xFEE0), 3)
    default: return nil
    }
  }
}
