package import AgentLogJSON

/// Reads one file in pieces of whole lines, byte for byte as it stands, envelopes included: for
/// whoever writes it again. Compressed inputs come unpacked.
package final class RawLog {
  /// One piece.
  package struct Piece: Sendable {
    package var endsFile: Bool
    /// Bytes of a line that was too long, newline included; the buffer is then empty.
    package var overlong: Int?
    /// The line that was too long has a newline.
    package var endsLine: Bool
    /// A byte order mark stands before the piece.
    package var hasMark: Bool
  }

  /// The input was compressed, what comes is not.
  package let isUnpacked: Bool

  private let path: String
  private let source: ByteSource
  private let cutter: LineCutter
  private let live: LiveLines?

  /// - Parameter isLive: lines come as soon as they are there, not when there are many.
  package init(path: String, lineLimit: Int, isLive: Bool) throws(InputProblem) {
    self.path = path
    source = try ByteSource(path: path, formats: CompressedFormat.all)
    isUnpacked = source.isUnpacked
    cutter = LineCutter(source: source, size: Chunk.size, lineLimit: lineLimit)
    if isLive {
      live = LiveLines(source, lineLimit: lineLimit)
    } else {
      live = nil
      if let message = cutter.skipByteOrderMark() {
        throw InputProblem(path: path, message: message)
      }
    }
  }

  /// Fills the buffer with the next piece. After one that ends the file do not call it again.
  package func next(into buffer: PaddedBuffer) throws(InputProblem) -> Piece {
    if let live {
      guard let piece = live.next(into: buffer) else {
        throw InputProblem(
          path: path, message: "is UTF-16, JSON is UTF-8; convert it with iconv -f UTF-16 -t UTF-8")
      }
      return piece
    }
    let piece = cutter.next(into: buffer)
    return Piece(
      endsFile: piece.endsFile, overlong: piece.overlong,
      endsLine: !(piece.endsFile && piece.overlong != nil), hasMark: piece.skipped == 3)
  }

  /// Why the bytes are not all there. Complete at the end of the file.
  package var problem: InputProblem? {
    source.failure.map { InputProblem(path: path, message: $0) }
  }
}

/// Whole lines as soon as they are there. A record that is spread over lines waits for its end, up to
/// a bound.
final class LiveLines {
  /// A record that is longer comes line by line.
  private static let mostHeld = 1 << 18

  private let source: ByteSource
  private let lineLimit: Int
  private let carry = PaddedBuffer(capacity: 64)
  private var tape = JSONTape()
  private var isFirst = true
  private var isAtEnd = false

  init(_ source: ByteSource, lineLimit: Int) {
    self.source = source
    self.lineLimit = max(lineLimit, 1)
  }

  /// The next lines; nil where the input is no UTF-8.
  func next(into buffer: PaddedBuffer) -> RawLog.Piece? {
    buffer.removeAll()
    if buffer.capacity > 2 * Chunk.size { buffer.shrink(to: Chunk.size) }
    buffer.append(carry.bytes.slice(0..<carry.count))
    carry.removeAll()
    var piece = RawLog.Piece(endsFile: false, overlong: nil, endsLine: true, hasMark: false)
    var searched = 0
    while true {
      if isAtEnd {
        piece.endsFile = true
        return piece
      }
      let before = buffer.count
      isAtEnd = !source.fillOnce(buffer, room: Chunk.size)
      if isFirst && (buffer.count >= 3 || isAtEnd) {
        isFirst = false
        let head = buffer.bytes.slice(0..<min(buffer.count, 3))
        if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) { return nil }
        if head.elementsEqual([0xEF, 0xBB, 0xBF]) {
          piece.hasMark = true
          let rest = Array(buffer.bytes.slice(3..<buffer.count))
          buffer.removeAll()
          buffer.append(rest)
          continue
        }
      }
      if buffer.count == before { continue }
      guard let end = lastLine(buffer, from: searched) else {
        searched = buffer.count
        if buffer.count > lineLimit { return passOver(buffer) }
        continue
      }
      let held = isAtEnd ? end : openRecord(buffer, end)
      if held == 0 { continue }
      if isAtEnd, end < buffer.count { continue }
      carry.append(buffer.bytes.slice(held..<buffer.count))
      buffer.truncate(to: held)
      return piece
    }
  }

  private func lastLine(_ buffer: PaddedBuffer, from start: Int) -> Int? {
    var index = buffer.count
    while index > start {
      index -= 1
      if buffer.bytes[index] == 0x0A { return index + 1 }
    }
    return nil
  }

  /// Where a record begins that goes on behind the lines so far, or the end of the lines.
  private func openRecord(_ buffer: PaddedBuffer, _ end: Int) -> Int {
    let bytes = buffer.bytes
    let first = max(0, end - Self.mostHeld)
    var start = end - 1
    while start > first, !(bytes[start] == 0x7B && bytes[start - 1] == 0x0A) { start -= 1 }
    guard bytes[start] == 0x7B, start == 0 || bytes[start - 1] == 0x0A else { return end }
    let piece = PaddedBuffer(capacity: end - start)
    piece.append(bytes.slice(start..<end))
    var behind = 0
    let fault = tape.read(piece.bytes, from: 0, extent: .document, depth: 512, end: &behind)
    return fault?.reason == .unexpectedEnd && piece.count < Self.mostHeld ? start : end
  }

  /// Passes over a line that is too long.
  private func passOver(_ buffer: PaddedBuffer) -> RawLog.Piece {
    var passed = buffer.count
    while !isAtEnd {
      buffer.removeAll()
      isAtEnd = !source.fillOnce(buffer, room: Chunk.size)
      let bytes = buffer.bytes
      if let newline = (0..<buffer.count).first(where: { bytes[$0] == 0x0A }) {
        carry.append(bytes.slice(newline + 1..<buffer.count))
        buffer.removeAll()
        return RawLog.Piece(
          endsFile: isAtEnd && carry.count == 0, overlong: passed + newline + 1, endsLine: true,
          hasMark: false)
      }
      passed += buffer.count
    }
    buffer.removeAll()
    return RawLog.Piece(endsFile: true, overlong: passed, endsLine: false, hasMark: false)
  }
}
