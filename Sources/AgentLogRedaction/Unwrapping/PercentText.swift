import AgentLogJSON

extension Wrapping {
  /// Percent-encoding (RFC 3986): the text is undone as a whole, so that what is written half
  /// encoded is found too.
  static let percent = Wrapping(name: "percent", undoesAll: true) { bytes, range, start, output in
    guard start == range.lowerBound else { return nil }
    output.removeAll()
    var found = false
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == 0x25, let byte = PercentText.byte(bytes, index, range.upperBound) {
        output.append(byte: byte)
        found = true
        index &+= 3
      } else {
        output.append(byte: bytes[index])
        index &+= 1
      }
    }
    output.seal()
    return found ? range : nil
  }
}

enum PercentText {
  /// The byte that `%41` at a place stands for, or nil.
  static func byte(_ bytes: PaddedBytes, _ place: Int, _ end: Int) -> UInt8? {
    guard place &+ 2 < end else { return nil }
    let (high, low) = (HexText.digit(bytes[place &+ 1]), HexText.digit(bytes[place &+ 2]))
    return high < 0 || low < 0 ? nil : UInt8(truncatingIfNeeded: high &<< 4 | low)
  }
}
