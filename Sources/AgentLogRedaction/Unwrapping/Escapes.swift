import AgentLogJSON

extension Wrapping {
  /// Escapes of JSON in a text that is no JSON: what a traceback quotes, a record cut in two, a
  /// string escaped twice. Undone as a whole.
  static let escapes = Wrapping(name: "json", undoesAll: true) { bytes, range, start, output in
    guard start == range.lowerBound, Escapes.occur(bytes, range) else { return nil }
    output.removeAll()
    output.append(JSONText.decode(bytes.slice(range)))
    return range
  }
}

enum Escapes {
  /// Whether a place is the letter of an escape: what begins there (`\ngit@…`) begins otherwise, and is
  /// found where the escapes are undone.
  static func cut(_ bytes: PaddedBytes, _ place: Int, _ range: Range<Int>) -> Bool {
    guard place > range.lowerBound, bytes[place - 1] == 0x5C else { return false }
    switch bytes[place] {
    case 0x62, 0x66, 0x6E, 0x72, 0x74, 0x75: return true
    default: return false
    }
  }

  /// Whether four hexadecimal digits stand at a place.
  private static func isUnit(_ bytes: PaddedBytes, _ place: Int, _ end: Int) -> Bool {
    place &+ 4 <= end && (place..<place &+ 4).allSatisfy { HexText.digit(bytes[$0]) >= 0 }
  }

  /// Whether a text holds an escape of JSON. O(bytes).
  static func occur(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let lane = Vectors.firstLane(Vectors.equal(bytes.vector(index), 0x5C))
      index &+= lane
      if lane == 16 { continue }
      guard index &+ 1 < range.upperBound else { return false }
      switch bytes[index &+ 1] {
      case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74: return true
      case 0x75 where isUnit(bytes, index &+ 2, range.upperBound): return true
      default: index &+= 1
      }
    }
    return false
  }
}
