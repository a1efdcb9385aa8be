import AgentLogJSON

/// One way in which a text may be wrapped in another: how it is told, and how it is undone. One file
/// each; ``Wrapping/all`` lists them.
struct Wrapping: Sendable {
  /// As a finding's `encoding` names it.
  var name: String
  /// It is undone for the text as a whole, and what is not wrapped stays in it.
  var undoesAll = false
  /// Finds the next piece at or behind `start` that is wrapped this way and undoes it into `output`:
  /// the range of the piece, or nil where there is no more.
  ///
  /// O(bytes looked at). Gives only pieces whose inside is a text that somebody can read.
  var next:
    @Sendable (
      _ bytes: PaddedBytes, _ range: Range<Int>, _ start: Int, _ output: PaddedBuffer
    ) -> Range<Int>?

  static let all: [Wrapping] = [.base64, .hex, .percent, .entities, .lookalikes, .escapes]

  /// The quick look: false where a text is wrapped in none of them. O(bytes).
  ///
  /// - Parameter scratch: for what is undone to find out.
  static func mayBe(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ scratch: PaddedBuffer
  ) -> Bool {
    var index = range.lowerBound
    var runs: UInt64 = 0
    while index < range.upperBound {
      let vector = bytes.vector(index)
      let marks =
        Vectors.equal(vector, 0x25) | Vectors.equal(vector, 0x26) | Vectors.equal(vector, 0x5C)
      let high = Vectors.beyondASCII(vector)
      if marks.x | marks.y | high.x | high.y != 0, isMarked(bytes, index, range) { return true }
      let plain = Vectors.above(vector, 0x2A)
      // A run of 15 bytes or more fills one of these halves.
      runs |= (plain.x == ~0 ? 1 : 0) | (plain.y == ~0 ? 1 : 0)
      index &+= 16
    }
    return runs != 0 && hasRun(bytes, range, scratch)
  }

  /// Whether sixteen bytes hold `%41`, `&#…;`, or a character that looks like another or like
  /// nothing.
  @inline(never)
  private static func isMarked(_ bytes: PaddedBytes, _ start: Int, _ range: Range<Int>) -> Bool {
    for index in start..<min(start &+ 16, range.upperBound) {
      switch bytes[index] {
      case 0x25: if PercentText.byte(bytes, index, range.upperBound) != nil { return true }
      case 0x26: if Entities.character(bytes, index, range.upperBound) != nil { return true }
      case 0x5C: if Escapes.occur(bytes, index..<range.upperBound) { return true }
      case 0xC2, 0xE2, 0xEF:
        if Lookalikes.character(bytes, index, range.upperBound) != nil { return true }
      default: break
      }
    }
    return false
  }

  @inline(never)
  private static func hasRun(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ scratch: PaddedBuffer
  ) -> Bool {
    var index = range.lowerBound
    while let run = Base64Text.run(bytes, from: index, to: range.upperBound) {
      if Base64Text.isReadable(bytes, run, scratch) || HexText.isReadable(bytes, run, scratch) {
        return true
      }
      index = run.upperBound
    }
    return false
  }
}

/// Whether bytes are a text that somebody can read.
enum Readable {
  /// So many of a hundred bytes, by default nine of ten, are printable ASCII, tabs, line ends or part
  /// of well-formed characters beyond ASCII. O(n).
  static func isText(_ bytes: PaddedBytes, share: Int = 90) -> Bool {
    guard bytes.count >= 6 else { return false }
    var readable = 0
    var index = 0
    while index < bytes.count {
      let width = bytes[index] < 0x80 ? 0 : width(bytes, index)
      readable += width > 0 ? width : isPrintable(bytes[index]) ? 1 : 0
      index += max(width, 1)
    }
    return readable * 100 >= bytes.count * share
  }

  /// How many bytes the character at a place takes, where it is well formed and beyond ASCII; a
  /// character that is cut by the end counts as far as it goes.
  private static func width(_ bytes: PaddedBytes, _ index: Int) -> Int {
    let lead = bytes[index]
    guard lead >= 0xC2, lead <= 0xF4 else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    for offset in 1..<length {
      if index + offset == bytes.count { return offset }
      guard bytes[index + offset] & 0xC0 == 0x80 else { return 0 }
    }
    return length
  }

  @inline(__always)
  static func isPrintable(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
