import AgentLogEvents
import AgentLogJSON
import AgentLogSchema

/// Files that are one JSON document, for plain JSON Schemas: the document is an instance, or each
/// element of its array. Elements are read one by one, so that the memory beyond the file itself is
/// that of the largest.
extension Worker {
  /// Judges a whole file; false where it is no one document, but lines of JSON.
  mutating func scanDocument(_ chunk: Chunk, into result: inout ScanResult) -> Bool {
    let bytes = chunk.buffer.bytes
    let lines = DocumentLines(bytes)
    let start = Self.skip(bytes, 0)
    guard start < bytes.count else { return false }
    let isArray = bytes[start] == 0x5B
    let fault =
      isArray
      ? scanElements(chunk, from: start, lines, &result)
      : scanOne(chunk, from: start, lines, &result)
    guard let fault else {
      result.allLines = lines.count
      return true
    }
    if fault.reason == .contentAfterValue || isLine(bytes, start) {
      lines.restore(chunk.buffer)
      result.clear()
      return false
    }
    result.lines &+= 1
    result.otherLines &+= 1
    add(fault, lines, endsFile: fault.offset >= bytes.count, &result)
    result.allLines = lines.count
    return true
  }

  /// Whether the first line is a JSON value of its own.
  private mutating func isLine(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    var end = 0
    guard
      tape.read(bytes, from: start, extent: .line, depth: options.maxDepth, end: &end) == nil
    else { return false }
    let rest = Tokens.blanks(bytes, end)
    return bytes[rest] == 0x0A && rest < bytes.count
  }

  private mutating func scanOne(
    _ chunk: Chunk, from start: Int, _ lines: DocumentLines, _ result: inout ScanResult
  ) -> JSONFault? {
    let bytes = chunk.buffer.bytes
    var end = start
    if let fault = read(bytes, start, &end) { return fault }
    let rest = Self.skip(bytes, end)
    guard rest >= bytes.count else { return JSONFault(.contentAfterValue, at: rest) }
    judge(chunk, start..<end, lines, &result)
    return nil
  }

  private mutating func scanElements(
    _ chunk: Chunk, from start: Int, _ lines: DocumentLines, _ result: inout ScanResult
  ) -> JSONFault? {
    let bytes = chunk.buffer.bytes
    var index = Self.skip(bytes, start + 1)
    if bytes[index] == 0x5D {
      index += 1
    } else {
      while true {
        var end = index
        if let fault = read(bytes, index, &end) { return fault }
        judge(chunk, index..<end, lines, &result)
        index = Self.skip(bytes, end)
        let byte = bytes[index]
        if byte == 0x5D && index < bytes.count {
          index += 1
          break
        }
        guard byte == 0x2C else {
          return JSONFault(index < bytes.count ? .expectedCommaOrEnd : .unexpectedEnd, at: index)
        }
        index = Self.skip(bytes, index + 1)
        if bytes[index] == 0x5D { return JSONFault(.trailingComma, at: index) }
      }
    }
    let rest = Self.skip(bytes, index)
    return rest >= bytes.count ? nil : JSONFault(.contentAfterValue, at: rest)
  }

  private mutating func read(_ bytes: PaddedBytes, _ start: Int, _ end: inout Int) -> JSONFault? {
    tape.read(bytes, from: start, extent: .document, depth: options.maxDepth, end: &end)
  }

  /// Judges one instance; its findings are placed by their own lines.
  private mutating func judge(
    _ chunk: Chunk, _ range: Range<Int>, _ lines: DocumentLines, _ result: inout ScanResult
  ) {
    let bytes = chunk.buffer.bytes
    let mark = result.findings.count
    let place = lines.place(of: range.lowerBound)
    result.lines &+= 1
    // The scanner reads records that stand on one line.
    _ = chunk.buffer.replaceNewlines(in: range)
    if bytes[range.lowerBound] == 0x7B,
      self.lines.records.scan(bytes, range.lowerBound) == range.upperBound
    {
      judge.judge(
        self.lines.records.noted, bytes, range, line: place.line, lineStart: place.start,
        into: &result)
      if self.lines.records.mayRepeatKeys { findDuplicates(range, bytes, &result) }
    } else {
      judge.judgeInstance(bytes, range, line: place.line, lineStart: place.start, into: &result)
    }
    for index in mark..<result.findings.count {
      let place = lines.place(of: Int(result.findings[index].offset))
      result.findings[index].line = UInt32(truncatingIfNeeded: place.line)
      result.findings[index].lineStart = UInt32(truncatingIfNeeded: place.start)
    }
  }

  private func add(
    _ fault: JSONFault, _ lines: DocumentLines, endsFile: Bool, _ result: inout ScanResult
  ) {
    let site: LineSites =
      fault.reason == .tooDeep
      ? .tooDeep : fault.reason == .unexpectedEnd && endsFile ? .truncated : .malformed
    let place = lines.place(of: fault.offset)
    result.findings.append(
      RawFinding(
        site: site.rawValue, line: place.line, lineStart: place.start, offset: fault.offset,
        variant: site == .malformed ? Int(fault.reason.rawValue) : 0))
  }

  /// Behind blanks and newlines.
  private static func skip(_ bytes: PaddedBytes, _ start: Int) -> Int {
    var index = Tokens.blanks(bytes, start)
    while bytes[index] == 0x0A && index < bytes.count { index = Tokens.blanks(bytes, index + 1) }
    return index
  }
}

/// Where the lines of a document begin: four bytes a line.
private struct DocumentLines {
  /// Offsets of the newlines.
  private var newlines: [UInt32] = []
  private let end: Int

  init(_ bytes: PaddedBytes) {
    end = bytes.count
    for (offset, byte) in bytes.slice(0..<bytes.count).enumerated() where byte == 0x0A {
      newlines.append(UInt32(offset))
    }
  }

  var count: Int { newlines.count + (newlines.last.map { Int($0) + 1 } == end ? 0 : 1) }

  /// 0-based line of an offset and where that line begins. O(log lines).
  func place(of offset: Int) -> (line: Int, start: Int) {
    var low = 0
    var high = newlines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(newlines[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return (low, low == 0 ? 0 : Int(newlines[low - 1]) + 1)
  }

  /// Puts newlines back that were turned into spaces.
  func restore(_ buffer: PaddedBuffer) {
    for offset in newlines { buffer.set(0x0A, at: Int(offset)) }
  }
}
