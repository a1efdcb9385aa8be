import AgentLogJSON

extension Wrapping {
  /// Character references of HTML: `&#64;`, `&#x40;`, `&commat;` and the few names that texts are
  /// full of.
  static let entities = Wrapping(name: "html", undoesAll: true) { bytes, range, start, output in
    guard start == range.lowerBound else { return nil }
    output.removeAll()
    var found = false
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x26,
        let (scalar, length) = Entities.character(bytes, index, range.upperBound)
      {
        UTF8.encode(scalar)?.forEach { output.append(byte: $0) }
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

enum Entities {
  private static let names: [(name: [UInt8], scalar: Unicode.Scalar)] = [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("commat", "@"),
    ("period", "."), ("colon", ":"), ("equals", "="), ("sol", "/"), ("lowbar", "_"),
    ("hyphen", "-"),
    ("nbsp", " "),
  ].map { (Array($0.utf8), $1) }

  /// The character that a reference at a place stands for and the reference's length, or nil.
  static func character(
    _ bytes: PaddedBytes, _ place: Int, _ end: Int
  ) -> (Unicode.Scalar, Int)? {
    var index = place &+ 1
    if index < end, bytes[index] == 0x23 {
      index &+= 1
      let isHex = index < end && bytes[index] | 0x20 == 0x78
      if isHex { index &+= 1 }
      var value: UInt32 = 0
      let first = index
      while index < end, index &- first < 8 {
        let digit = HexText.digit(bytes[index])
        guard digit >= 0, isHex || digit < 10 else { break }
        value = value &* (isHex ? 16 : 10) &+ UInt32(digit)
        index &+= 1
      }
      guard index > first, index < end, bytes[index] == 0x3B, let scalar = Unicode.Scalar(value)
      else { return nil }
      return (scalar, index &+ 1 &- place)
    }
    for (name, scalar) in names where index &+ name.count < end {
      if bytes[index &+ name.count] == 0x3B,
        name.indices.allSatisfy({ bytes[index &+ $0] == name[$0] })
      {
        return (scalar, name.count &+ 2)
      }
    }
    return nil
  }
}
