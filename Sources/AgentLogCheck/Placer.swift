import AgentLogEvents
import AgentLogJSON

/// Turns offsets in a chunk into places in its file.
struct Placer {
  private let bytes: PaddedBytes
  private let outer: [Chunk.OuterPlace]?
  private let file: Int
  private let offset: Int
  private let linesBefore: Int

  /// - Parameter linesBefore: lines of the file before the chunk.
  init(_ chunk: Chunk, linesBefore: Int) {
    bytes = chunk.buffer.bytes
    outer = chunk.outer
    file = chunk.file
    offset = chunk.offset
    self.linesBefore = linesBefore
  }

  func place(_ row: UnsafePointer<EventRow>) -> Place {
    place(
      line: Int(row.pointee.line), lineStart: Int(row.pointee.lineStart),
      offset: Int(row.pointee.start))
  }

  /// O(1) at the start of a line, else O(column).
  func place(line: Int, lineStart: Int, offset: Int) -> Place {
    if let outer, line < outer.count {
      return Place(
        file: file, line: outer[line].line + 1, column: outer[line].column,
        codePointColumn: outer[line].column, offset: outer[line].offset)
    }
    let column = offset &- lineStart &+ 1
    var codePoints = 1
    if column > 1 {
      for byte in bytes.slice(lineStart..<min(offset, bytes.count)) where byte & 0xC0 != 0x80 {
        codePoints += 1
      }
    }
    return Place(
      file: file, line: linesBefore &+ line &+ 1, column: column, codePointColumn: codePoints,
      offset: self.offset &+ offset)
  }
}
