import AgentLogJSON

/// Lines that wait until it is known what must be masked in them, in their order, with the lines that
/// came behind them.
struct HeldLines {
  private struct Line {
    var bytes: PaddedBuffer
    var edits: [Edit]
    /// How many reasons there are to wait.
    var holds: Int
  }

  private var lines: [Line] = []
  /// The number of the first line that waits.
  private var first = 0
  /// Bytes that wait.
  private(set) var count = 0

  var isEmpty: Bool { lines.isEmpty }

  /// Takes a line and gives it a number.
  mutating func add(_ bytes: PaddedBytes, _ range: Range<Int>, _ edits: [Edit]) -> Int {
    let copy = PaddedBuffer(capacity: range.count)
    copy.append(bytes.slice(range))
    let moved = edits.map { $0.moved(by: -range.lowerBound) }
    lines.append(Line(bytes: copy, edits: moved, holds: 0))
    count += range.count
    return first + lines.count - 1
  }

  /// Makes a line wait for one reason more.
  mutating func hold(_ number: Int) { lines[number - first].holds += 1 }

  /// The bytes of a line that waits.
  func bytes(_ number: Int) -> PaddedBytes { lines[number - first].bytes.bytes }

  /// Changes a line that waits.
  mutating func change(_ number: Int, _ edits: [Edit]) { lines[number - first].edits += edits }

  /// Ends one reason to wait.
  ///
  /// - Parameter edits: what is to be masked, in the bytes of the line.
  mutating func release(_ number: Int, _ edits: [Edit]) {
    lines[number - first].edits += edits
    lines[number - first].holds -= 1
  }

  /// Hands out the lines that wait for nothing any more, up to the first that does.
  mutating func flush(_ emit: ([Edit], PaddedBytes, Range<Int>) -> Void) {
    var done = 0
    while done < lines.count, lines[done].holds == 0 {
      Edits.sort(&lines[done].edits)
      let bytes = lines[done].bytes.bytes
      emit(lines[done].edits, bytes, 0..<bytes.count)
      count -= bytes.count
      done += 1
    }
    if done > 0 {
      lines.removeFirst(done)
      first += done
    }
  }
}
