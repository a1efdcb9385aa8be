import AgentLogJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Cuts the bytes of one file into pieces of whole lines.
///
/// A piece ends behind a newline that a `{` follows, where one is near its end, so that a record
/// written over several lines is rarely cut in two; else behind the last newline. Where it ends
/// depends on the content alone. A line longer than the limit is passed over in bounded memory.
final class LineCutter {
  struct Piece {
    /// Offset of the first byte in the file.
    var offset = 0
    /// Nothing follows.
    var endsFile = false
    /// Bytes of a line that was too long, newline included; the buffer is then empty.
    var overlong: Int?
    /// Bytes of the file before ``offset`` that no piece holds: a byte order mark.
    var skipped = 0
  }

  private let source: ByteSource
  private let size: Int
  private let lineLimit: Int
  /// What was read behind the last cut.
  private let carry = PaddedBuffer(capacity: 64)
  private var offset = 0
  private var skipped = 0
  private var isAtEnd = false

  /// - Parameter size: how many bytes a piece has, unless a line is longer.
  init(source: ByteSource, size: Int, lineLimit: Int) {
    self.source = source
    self.size = max(size, 16)
    self.lineLimit = max(lineLimit, 1)
  }

  /// Looks at a byte order mark. Call it once, before the first piece.
  ///
  /// - Returns: why the text cannot be read, or nil.
  func skipByteOrderMark() -> String? {
    isAtEnd = !source.fill(carry, to: 4)
    let head = carry.bytes.slice(0..<carry.count)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      offset = 3
      skipped = 3
      dropCarried(3)
      return nil
    }
    let isSwapped = head.starts(with: [0xFE, 0xFF])
    guard isSwapped || head.starts(with: [0xFF, 0xFE]) else { return nil }
    let name = head.elementsEqual([0xFF, 0xFE, 0, 0]) ? "UTF-32" : "UTF-16"
    return "is \(name), JSON is UTF-8; convert it with iconv -f \(name) -t UTF-8"
  }

  private func dropCarried(_ count: Int) {
    let rest = Array(carry.bytes.slice(count..<carry.count))
    carry.removeAll()
    carry.append(rest)
  }

  /// Fills the buffer with the next piece. After one that ends the file do not call it again.
  func next(into buffer: PaddedBuffer) -> Piece {
    var piece = read(into: buffer)
    piece.skipped = skipped
    skipped = 0
    return piece
  }

  private func read(into buffer: PaddedBuffer) -> Piece {
    buffer.removeAll()
    if buffer.capacity > 2 * size { buffer.shrink(to: size) }
    buffer.append(carry.bytes.slice(0..<carry.count))
    carry.removeAll()
    if carry.capacity > 2 * size { carry.shrink(to: size) }
    var target = size
    var searched = 0
    while true {
      grow(buffer, to: target)
      if !isAtEnd { isAtEnd = !source.fill(buffer, to: target) }
      if buffer.count > lineLimit, let line = firstLongLine(buffer, from: 0) {
        return line == 0 ? passOver(buffer) : cut(buffer, at: line)
      }
      if isAtEnd {
        let piece = Piece(offset: offset, endsFile: true)
        offset += buffer.count
        return piece
      }
      let end = lastCut(buffer, from: searched)
      if end > 0 { return cut(buffer, at: end) }
      searched = buffer.count
      // One byte more than a line may have shows that it has more.
      target = min(buffer.count + size, max(lineLimit + 1, size))
    }
  }

  private func grow(_ buffer: PaddedBuffer, to target: Int) {
    guard target > buffer.capacity else { return }
    let most = max(lineLimit + 1, target)
    buffer.reserve(exactly: min(max(target, buffer.capacity * 2), most))
  }

  /// Leaves the first `end` bytes and carries the rest.
  private func cut(_ buffer: PaddedBuffer, at end: Int) -> Piece {
    carry.reserve(exactly: buffer.count - end)
    carry.append(buffer.bytes.slice(end..<buffer.count))
    buffer.truncate(to: end)
    let piece = Piece(offset: offset)
    offset += end
    return piece
  }

  /// The line at the start of the buffer is too long: goes on behind its newline.
  private func passOver(_ buffer: PaddedBuffer) -> Piece {
    var piece = Piece(offset: offset, overlong: 0)
    var passed = 0
    while true {
      if let newline = newline(buffer, from: 0) {
        passed += newline + 1
        carry.append(buffer.bytes.slice(newline + 1..<buffer.count))
        break
      }
      passed += buffer.count
      buffer.removeAll()
      buffer.shrink(to: size)
      if isAtEnd {
        piece.endsFile = true
        break
      }
      isAtEnd = !source.fill(buffer, to: size)
    }
    buffer.removeAll()
    buffer.shrink(to: size)
    offset += passed
    piece.overlong = passed
    return piece
  }

  /// Where the first line longer than the limit begins, or nil. The last one may go on behind the
  /// buffer.
  private func firstLongLine(_ buffer: PaddedBuffer, from first: Int) -> Int? {
    var start = first
    while start < buffer.count {
      let end = newline(buffer, from: start) ?? buffer.count
      if end - start > lineLimit { return start }
      start = end + 1
    }
    return nil
  }

  private func newline(_ buffer: PaddedBuffer, from start: Int) -> Int? {
    guard start < buffer.count else { return nil }
    let bytes = buffer.bytes
    guard let place = memchr(bytes.base + start, 0x0A, buffer.count - start) else { return nil }
    return UnsafeRawPointer(place) - bytes.base
  }

  /// The best place to cut behind `start`, or 0 where there is no newline.
  private func lastCut(_ buffer: PaddedBuffer, from start: Int) -> Int {
    let record = Self.lastRecord(buffer, within: size / 4)
    if record > start { return record }
    let bytes = buffer.bytes
    var index = buffer.count
    while index > start {
      index -= 1
      if bytes[index] == 0x0A { return index + 1 }
    }
    return 0
  }

  /// The last `{` behind a newline in the last `reach` bytes, or 0.
  static func lastRecord(_ buffer: PaddedBuffer, within reach: Int) -> Int {
    let bytes = buffer.bytes
    var index = buffer.count - 1
    let first = max(1, buffer.count - reach)
    while index >= first {
      if bytes[index] == 0x7B && bytes[index - 1] == 0x0A { return index }
      index -= 1
    }
    return 0
  }
}
