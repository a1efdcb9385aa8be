package import AgentLogJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads one file in pieces of whole lines, byte for byte as it stands, envelopes included: for
/// whoever writes it again. Compressed inputs come unpacked.
///
/// A record that is spread over lines comes in one piece, up to a bound. Memory: a piece and what was
/// read behind it; a line longer than the limit is passed over.
package final class RawLog {
  /// What came.
  package struct Piece: Sendable {
    package var endsFile = false
    /// Bytes of a line that was too long, newline included; the buffer is then empty.
    package var overlong: Int?
    /// The line that was too long has a newline.
    package var endsLine = true
    /// A byte order mark stands before the piece, and is not in it.
    package var hasMark = false
  }

  /// A spread record that is longer may come in two pieces.
  private static let longestHeld = 1 << 18

  private let path: String
  private let source: ByteSource
  private let lineLimit: Int
  private let isLive: Bool
  private let carry = PaddedBuffer(capacity: 64)
  private var tape = JSONTape()
  private var isFirst = true
  private var isAtEnd = false

  /// - Parameter isLive: lines come as soon as they are there, not when there are many.
  package init(path: String, lineLimit: Int, isLive: Bool) throws(InputProblem) {
    self.path = path
    self.lineLimit = max(lineLimit, 1)
    self.isLive = isLive
    source = try ByteSource(path: path, formats: CompressedFormat.all)
  }

  /// Why the bytes are not all there. Complete at the end of the file.
  package var problem: InputProblem? {
    source.failure.map { InputProblem(path: path, message: $0) }
  }

  /// Fills the buffer with the next piece. After one that ends the file do not call it again.
  package func next(into buffer: PaddedBuffer) throws(InputProblem) -> Piece {
    buffer.removeAll()
    if buffer.capacity > 2 * Chunk.size { buffer.shrink(to: Chunk.size) }
    buffer.append(carry.bytes.slice(0..<carry.count))
    carry.removeAll()
    if carry.capacity > 2 * Chunk.size { carry.shrink(to: 64) }
    var piece = Piece()
    while true {
      if !isFirst {
        if let start = longLine(buffer) {
          return start == 0 ? passOver(buffer, piece) : cut(buffer, at: start, piece)
        }
        if isAtEnd { break }
        let end = lastLine(buffer)
        let cut = end > 0 ? openRecord(buffer, end) ?? end : 0
        if cut > 0 { return self.cut(buffer, at: cut, piece) }
      }
      read(buffer)
      if isFirst && (buffer.count >= 3 || isAtEnd) {
        isFirst = false
        piece.hasMark = try takeMark(buffer)
      }
    }
    piece.endsFile = true
    return piece
  }

  private func read(_ buffer: PaddedBuffer) {
    if isLive {
      isAtEnd = !source.fillOnce(buffer, room: Chunk.size)
    } else {
      isAtEnd = !source.fill(buffer, to: buffer.count + Chunk.size)
    }
  }

  /// Looks at the first bytes of the file.
  private func takeMark(_ buffer: PaddedBuffer) throws(InputProblem) -> Bool {
    let head = buffer.bytes.slice(0..<min(buffer.count, 4))
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) {
      throw InputProblem(
        path: path, message: "is UTF-16, JSON is UTF-8; convert it with iconv -f UTF-16 -t UTF-8")
    }
    guard head.starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
    let rest = Array(buffer.bytes.slice(3..<buffer.count))
    buffer.removeAll()
    buffer.append(rest)
    return true
  }

  // MARK: - Where to cut

  /// Leaves the first `end` bytes and carries the rest.
  private func cut(_ buffer: PaddedBuffer, at end: Int, _ piece: Piece) -> Piece {
    carry.append(buffer.bytes.slice(end..<buffer.count))
    buffer.truncate(to: end)
    return piece
  }

  private func newline(_ buffer: PaddedBuffer, from start: Int) -> Int? {
    guard start < buffer.count else { return nil }
    let bytes = buffer.bytes
    guard let place = memchr(bytes.base + start, 0x0A, buffer.count - start) else { return nil }
    return UnsafeRawPointer(place) - bytes.base
  }

  /// Behind the last newline, or 0.
  private func lastLine(_ buffer: PaddedBuffer) -> Int {
    let bytes = buffer.bytes
    var index = buffer.count
    while index > 0 {
      if bytes[index - 1] == 0x0A { return index }
      index -= 1
    }
    return 0
  }

  /// Where a record begins that goes on behind the lines so far.
  private func openRecord(_ buffer: PaddedBuffer, _ end: Int) -> Int? {
    let bytes = buffer.bytes
    let first = max(0, end - Self.longestHeld)
    var start = end - 1
    while start > first, !(bytes[start] == 0x7B && bytes[start - 1] == 0x0A) { start -= 1 }
    guard bytes[start] == 0x7B, start == 0 || bytes[start - 1] == 0x0A else { return nil }
    let piece = PaddedBuffer(capacity: end - start)
    piece.append(bytes.slice(start..<end))
    var behind = 0
    let fault = tape.read(piece.bytes, from: 0, extent: .document, depth: 512, end: &behind)
    return fault?.reason == .unexpectedEnd ? start : nil
  }

  // MARK: - Lines that are too long

  /// Where the first line longer than the limit begins.
  private func longLine(_ buffer: PaddedBuffer) -> Int? {
    guard buffer.count > lineLimit else { return nil }
    var start = 0
    while start < buffer.count {
      let end = newline(buffer, from: start) ?? buffer.count
      if end - start > lineLimit { return start }
      start = end + 1
    }
    return nil
  }

  /// The line at the start of the buffer is too long: goes on behind its newline.
  private func passOver(_ buffer: PaddedBuffer, _ piece: Piece) -> Piece {
    var piece = piece
    var passed = 0
    while true {
      if let newline = newline(buffer, from: 0) {
        carry.append(buffer.bytes.slice(newline + 1..<buffer.count))
        buffer.removeAll()
        piece.overlong = passed + newline + 1
        return piece
      }
      passed += buffer.count
      buffer.removeAll()
      buffer.shrink(to: Chunk.size)
      if isAtEnd {
        piece.overlong = passed
        piece.endsLine = false
        piece.endsFile = true
        return piece
      }
      read(buffer)
    }
  }
}
