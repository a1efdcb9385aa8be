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
  static func mayBe(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    mayBe(bytes, range, Sweep(bytes, range))
  }

  /// The same where the text was swept already.
  static func mayBe(_ bytes: PaddedBytes, _ range: Range<Int>, _ sweep: Sweep) -> Bool {
    sweep.hasMarks && hasMark(bytes, range) || sweep.hasRun && hasRun(bytes, range)
  }

  /// Whether percent signs, ampersands, backslashes or characters beyond ASCII stand for others.
  static func hasMark(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let vector = bytes.vector(index)
      let marks =
        Vectors.equal(vector, 0x25) | Vectors.equal(vector, 0x26) | Vectors.equal(vector, 0x5C)
      let high = Vectors.beyondASCII(vector)
      if marks.x | marks.y | high.x | high.y != 0, isMarked(bytes, index, range) { return true }
      index &+= 16
    }
    return false
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
  private static func hasRun(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while let run = Base64Text.run(bytes, from: index, to: range.upperBound) {
      if Base64Text.isReadable(bytes, run) || HexText.isReadable(bytes, run) {
        return true
      }
      index = run.upperBound
    }
    return false
  }
}
