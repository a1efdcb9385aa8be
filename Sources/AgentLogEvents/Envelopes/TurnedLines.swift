import AgentLogJSON

/// Lines kept in memory to be delivered from the last entry to the first.
///
/// The lines of one entry, which share their outer line, keep their order.
struct TurnedLines {
  private let lines: InnerLines
  private let isForward: Bool
  /// What is left, in bytes and in lines.
  private var bytes: Range<Int>
  private var places: Range<Int>

  /// - Parameter isForward: delivers from the first entry to the last after all.
  init(_ lines: InnerLines, isForward: Bool = false) {
    self.lines = lines
    self.isForward = isForward
    bytes = 0..<lines.buffer.count
    places = 0..<lines.places.count
  }

  var isEmpty: Bool { places.isEmpty }

  /// Moves entries until there are `size` bytes.
  mutating func move(to target: inout InnerLines, size: Int) {
    while !places.isEmpty && target.buffer.count < size {
      if isForward { moveFirst(to: &target) } else { moveLast(to: &target) }
    }
  }

  private mutating func moveFirst(to target: inout InnerLines) {
    let content = lines.buffer.bytes
    let line = bytes.lowerBound..<min(OuterLine.end(content, bytes.lowerBound) + 1, content.count)
    target.append(lines, bytes: line, places: places.lowerBound..<places.lowerBound + 1)
    bytes = line.upperBound..<bytes.upperBound
    places = places.dropFirst()
  }

  private mutating func moveLast(to target: inout InnerLines) {
    let content = lines.buffer.bytes
    var firstPlace = places.upperBound - 1
    let outer = lines.places[firstPlace].line
    while firstPlace > places.lowerBound && lines.places[firstPlace - 1].line == outer {
      firstPlace -= 1
    }
    var firstByte = bytes.upperBound
    for _ in firstPlace..<places.upperBound {
      firstByte -= 1
      while firstByte > bytes.lowerBound && content[firstByte - 1] != 0x0A { firstByte -= 1 }
    }
    target.append(
      lines, bytes: firstByte..<bytes.upperBound, places: firstPlace..<places.upperBound)
    bytes = bytes.lowerBound..<firstByte
    places = places.lowerBound..<firstPlace
  }
}
