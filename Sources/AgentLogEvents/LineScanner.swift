package import AgentLogJSON

/// Walks over the lines of a chunk and says of each what it holds.
package struct LineScanner: ~Copyable {
  /// Notes the fields of the record that ``next()`` found last.
  package var records: RecordScanner
  /// 0-based number of the current line in the chunk.
  package private(set) var line = 0
  /// Offset of the current line in the chunk.
  package private(set) var lineStart = 0
  /// Lines walked over so far.
  package private(set) var lineCount = 0

  private var bytes: PaddedBytes
  private var buffer: PaddedBuffer
  private var position = 0
  private var endsFile = false
  private var tape = JSONTape()
  private let depthLimit: Int
  /// Records that may reach over several lines are tried once: not again before this offset.
  private var triedTo = 0

  /// What a line holds.
  package enum Line {
    /// A record from its `{` to behind its `}`; the fields are noted.
    case record(Range<Int>)
    /// The same, but spread over several lines.
    case spread(Range<Int>, lines: Int)
    /// Something that begins like a record and is none.
    case fault(JSONFault, Range<Int>)
    /// JSON, but no object.
    case notAnObject(JSONKind, Range<Int>)
    /// Text that is no JSON at all.
    case text(Range<Int>)
    case end
  }

  package init(plan: KeyPlan, depthLimit: Int, roles: KeyRoles? = nil) {
    records = RecordScanner(plan: plan, depthLimit: depthLimit, roles: roles)
    self.depthLimit = depthLimit
    buffer = PaddedBuffer(capacity: 0)
    bytes = buffer.bytes
  }

  /// Starts over with the lines of `buffer`.
  package mutating func begin(_ buffer: PaddedBuffer, endsFile: Bool) {
    self.buffer = buffer
    bytes = buffer.bytes
    self.endsFile = endsFile
    position = 0
    line = -1
    lineCount = 0
    triedTo = 0
  }

  /// The next line that is not blank.
  package mutating func next() -> Line {
    while position < bytes.count {
      lineStart = position
      line = lineCount
      let start = Tokens.blanks(bytes, position)
      let byte = bytes[start]
      if byte == 0x7B {
        let end = records.scan(bytes, start)
        if end >= 0 {
          let rest = bytes[end] == 0x0A ? end : Tokens.blanks(bytes, end)
          if bytes[rest] == 0x0A || rest >= bytes.count {
            position = rest &+ 1
            lineCount &+= 1
            return .record(start..<end)
          }
        }
        return troubled(start)
      }
      if byte == 0x0A || start >= bytes.count {
        position = start &+ 1
        if start < bytes.count || start > lineStart { lineCount &+= 1 }
        continue
      }
      return other(start)
    }
    return .end
  }

  // MARK: - Lines that are no plain record

  /// A line that begins with `{` and is no record.
  @inline(never)
  private mutating func troubled(_ start: Int) -> Line {
    guard let fault = tape.readWhole(bytes, from: start, extent: .line, depth: depthLimit) else {
      return endOfLine(.text(start..<start))  // Cannot be: both readers accept the same bytes.
    }
    if fault.reason == .unexpectedEnd, start >= triedTo, let spread = spread(start) {
      return spread
    }
    let end = newline(from: start)
    position = end &+ 1
    lineCount &+= 1
    return .fault(fault, start..<end)
  }

  /// A record whose lines end inside it, as pretty printers write them.
  private mutating func spread(_ start: Int) -> Line? {
    var end = start
    if let fault = tape.read(bytes, from: start, extent: .document, depth: depthLimit, end: &end) {
      triedTo = fault.offset
      return nil
    }
    triedTo = end
    let rest = Tokens.blanks(bytes, end)
    guard bytes[rest] == 0x0A || rest >= bytes.count else { return nil }
    let lines = buffer.replaceNewlines(in: start..<end)
    guard lines > 0, records.scan(bytes, start) == end else { return nil }
    position = rest &+ 1
    lineCount &+= lines &+ 1
    return .spread(start..<end, lines: lines &+ 1)
  }

  /// A line that does not begin with `{`: a text before a record, other JSON, or text.
  @inline(never)
  private mutating func other(_ start: Int) -> Line {
    let end = newline(from: start)
    if let line = afterPrefix(start, end) { return line }
    guard let fault = tape.readWhole(bytes, from: start, extent: .line, depth: depthLimit) else {
      return endOfLine(.notAnObject(tape.nodes[0].kind, start..<end))
    }
    // No text begins with hundreds of brackets.
    return endOfLine(fault.reason == .tooDeep ? .fault(fault, start..<end) : .text(start..<end))
  }

  /// A record behind a text: `2024-11-15 20:12:10 [info] {"event": …}`.
  private mutating func afterPrefix(_ start: Int, _ end: Int) -> Line? {
    var attempts = 0
    var index = start
    while attempts < 4, let brace = find(0x7B, from: index &+ 1, to: end) {
      index = brace
      guard bytes[brace &- 1] <= 0x20 || bytes[brace &- 1] == 0x3A || bytes[brace &- 1] == 0x5D,
        bytes[Tokens.blanks(bytes, brace &+ 1)] == 0x22
      else { continue }
      attempts += 1
      let behind = records.scan(bytes, brace)
      if behind >= 0, Tokens.blanks(bytes, behind) == end {
        return endOfLine(.record(brace..<behind))
      }
      // A text that goes on behind the object, or is indented, quotes it: `x = {"a": 1}["b"]`.
      guard start == lineStart,
        let fault = tape.readWhole(bytes, from: brace, extent: .line, depth: depthLimit),
        tape.nodes.count > 2 || isCut(fault, end),
        fault.reason != .contentAfterValue || bytes[fault.offset] == 0x7B
      else { continue }
      return endOfLine(.fault(fault, brace..<end))
    }
    return nil
  }

  /// Whether the file ends inside a record, however little of it is there.
  private func isCut(_ fault: JSONFault, _ end: Int) -> Bool {
    fault.reason == .unexpectedEnd && endsFile && end == bytes.count
  }

  private mutating func endOfLine(_ result: Line) -> Line {
    position = newline(from: lineStart) &+ 1
    lineCount &+= 1
    return result
  }

  private func newline(from start: Int) -> Int {
    find(0x0A, from: start, to: bytes.count) ?? bytes.count
  }

  private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      let lane = Vectors.firstLane(Vectors.equal(bytes.vector(index), byte))
      if lane < 16 { return index &+ lane < end ? index &+ lane : nil }
      index &+= 16
    }
    return nil
  }
}
