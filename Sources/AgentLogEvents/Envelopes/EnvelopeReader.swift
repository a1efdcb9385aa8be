import AgentLogJSON

/// Delivers what a file holds inside its envelopes, with the place of every line.
///
/// Chunks end where they would without envelopes: at about their size, before a line that begins
/// with `{`. Memory is bounded by one piece of the file, the chunk, and one line for open parts.
final class EnvelopeReader {
  private let envelope: any Envelope.Type
  private let cutter: LineCutter
  private let size: Int

  /// The outer bytes at hand.
  private let scratch: PaddedBuffer
  private var piece: LineCutter.Piece
  /// Where the next outer line starts in them.
  private var position = 0
  /// 0-based number of that line.
  private var line = 0
  /// Lines and bytes of the file that no chunk has counted yet.
  private var uncounted = (lines: 0, bytes: 0)
  private var tape = JSONTape()

  /// What the last outer line held; entries up to `nextEntry` are done.
  private var entries: [EnvelopeEntry] = []
  private var nextEntry = 0
  private var source: InnerLines.Source

  private let part = PaddedBuffer(capacity: 1_024)
  private var open: OpenLines
  private var carry = InnerLines(PaddedBuffer(capacity: 64))
  /// Lines that were too long and are not delivered yet; `lines` of the file are not counted.
  private var overlong: [(count: Int, place: Chunk.OuterPlace, lines: Int)] = []
  private var turned: TurnedLines?
  private(set) var failure: String?

  /// - Parameters:
  ///   - first: the first piece of the file, which the cutter has delivered already.
  ///   - bytes: the content of that piece; copied.
  init(
    _ envelope: any Envelope.Type, _ cutter: LineCutter, first: LineCutter.Piece,
    _ bytes: PaddedBytes, size: Int, lineLimit: Int
  ) {
    self.envelope = envelope
    self.cutter = cutter
    self.size = size
    piece = first
    uncounted.bytes = first.skipped
    scratch = PaddedBuffer(capacity: bytes.count)
    scratch.append(bytes.slice(0..<bytes.count))
    source = InnerLines.Source(bytes: scratch.bytes, line: 0, lineStart: 0, offset: 0)
    open = OpenLines(limit: lineLimit)
    if envelope == LokiLineEnvelope.self && isNewestFirst() { turnAround(limit: lineLimit) }
  }

  /// Sets everything but number, file and stream.
  func next(_ chunk: Chunk) {
    chunk.buffer.removeAll()
    if chunk.buffer.capacity > 2 * size { chunk.buffer.shrink(to: size) }
    chunk.overlong = nil
    chunk.endsFile = false
    if turned == nil && !overlong.isEmpty {
      let line = overlong.removeFirst()
      chunk.overlong = line.count
      uncounted.lines += line.lines
      uncounted.bytes += line.lines * line.count
      chunk.offset = line.place.offset
      chunk.outer = [line.place]
      count(chunk)
      return
    }
    var lines = InnerLines(chunk.buffer)
    if carry.buffer.count > size {
      lines.move(&carry)
      carry.buffer.shrink(to: size)
    } else {
      lines.append(carry)
      carry.removeAll()
    }
    turned?.move(to: &lines, size: size)
    if turned?.isEmpty == true { turned = nil }
    if turned == nil {
      fill(&lines, size)
      chunk.endsFile = isDone && open.isEmpty && overlong.isEmpty
      if !chunk.endsFile { endLines(&lines) }
    }
    chunk.offset = lines.places.first?.offset ?? piece.offset + position
    chunk.outer = lines.places
    count(chunk)
  }

  /// Nothing is left of the file but lines whose end never came.
  private var isDone: Bool {
    carry.places.isEmpty && nextEntry == entries.count && position == scratch.count
      && piece.endsFile
  }

  private func count(_ chunk: Chunk) {
    chunk.outerLines = uncounted.lines
    chunk.rawBytes = uncounted.bytes
    uncounted = (0, 0)
  }

  /// Closes the last line and keeps back a record that may go on in the lines that follow.
  private func endLines(_ lines: inout InnerLines) {
    lines.close()
    guard overlong.isEmpty, carry.places.isEmpty else { return }
    let cut = LineCutter.lastRecord(lines.buffer, within: size / 4)
    guard cut > 0 else { return }
    let tail = lines.buffer.bytes.slice(cut..<lines.buffer.count)
    let first = lines.places.count - tail.count { $0 == 0x0A }
    carry.append(lines, bytes: cut..<lines.buffer.count, places: first..<lines.places.count)
    lines.truncate(bytes: cut, places: first)
  }

  /// Takes lines until there are `target` bytes, one that is too long or joined to a great length
  /// comes, or the file ends.
  private func fill(_ lines: inout InnerLines, _ target: Int) {
    while lines.buffer.count < target && overlong.isEmpty && carry.places.isEmpty {
      if nextEntry < entries.count {
        nextEntry += 1
        emit(entries[nextEntry - 1], &lines)
      } else if position < scratch.count {
        takeLine(&lines)
      } else if !piece.endsFile {
        piece = cutter.next(into: scratch)
        position = 0
        uncounted.bytes += piece.skipped
        if let count = piece.overlong {
          let place = Chunk.OuterPlace(line: line, offset: piece.offset, column: 1)
          overlong.append((count, place, lines: 1))
          line += 1
        }
      } else if let lane = open.takeOldest() {
        // A line whose rest never came stays without newline: it is cut short.
        complete(lane, &lines)
      } else {
        return
      }
    }
  }

  private func takeLine(_ lines: inout InnerLines) {
    let bytes = scratch.bytes
    let end = OuterLine.end(bytes, position)
    let outer =
      envelope.isJSON
      ? OuterLine(bytes, position..<end, &tape) : OuterLine(plain: bytes, position..<end)
    source = InnerLines.Source(
      bytes: bytes, line: line, lineStart: position, offset: piece.offset)
    entries.removeAll(keepingCapacity: true)
    nextEntry = 0
    if !envelope.take(outer, into: &entries) {
      entries.removeAll(keepingCapacity: true)
      append(position..<end, .plain, &lines)
      if end < scratch.count { lines.close() }
    }
    line += 1
    uncounted.lines += 1
    uncounted.bytes += min(end + 1, scratch.count) - position
    position = min(end + 1, scratch.count)
  }

  private func append(
    _ range: Range<Int>, _ form: EnvelopeEntry.Form, _ lines: inout InnerLines
  ) {
    lines.close()
    lines.buffer.reserve(exactly: lines.buffer.count + range.count + 16)
    lines.append(range, form, from: source)
  }

  private func emit(_ entry: EnvelopeEntry, _ lines: inout InnerLines) {
    if case .lost = entry.form {
      failure = """
        holds messages that journalctl left out because they are long; export it again with \
        journalctl -o json --all
        """
      append(source.lineStart..<OuterLine.end(source.bytes, source.lineStart), .plain, &lines)
      return lines.close()
    }
    if case .complete = entry.ending, open.isEmpty || !open.contains(entry.lane) {
      append(entry.range, entry.form, &lines)
      return lines.close()
    }
    var part = InnerLines(part)
    part.removeAll()
    part.append(entry.range, entry.form, from: source)
    let goesOn: Bool
    switch entry.ending {
    case .complete:
      part.close()
      goesOn = false
    case .partial: goesOn = true
    case .partialFrom(let length): goesOn = part.isOpen && part.buffer.count >= length
    }
    if goesOn || open.contains(entry.lane) {
      if !open.contains(entry.lane), open.isFull, let oldest = open.takeOldest() {
        complete(oldest, &lines)
        lines.close()
      }
      open.add(part, to: entry.lane)
      if !goesOn, let lane = open.take(entry.lane) { complete(lane, &lines) }
    } else {
      lines.append(part)
    }
    part.buffer.removeAll()
    if self.part.capacity > 2 * size { self.part.shrink(to: 1_024) }
  }

  private func complete(_ lane: OpenLines.Lane, _ lines: inout InnerLines) {
    var lane = lane
    if lane.dropped > 0 {
      overlong.append((lane.dropped, lane.place, lines: 0))
    } else if lane.lines.buffer.count > size && carry.places.isEmpty {
      // Long lines are handed on, not copied: the next chunk takes their memory.
      carry.move(&lane.lines)
    } else {
      lines.append(lane.lines)
    }
  }

  // MARK: Newest first

  /// Looks at the times in the first piece.
  private func isNewestFirst() -> Bool {
    var found: [EnvelopeEntry] = []
    var start = 0
    while start < scratch.count && found.count < 32 {
      let end = OuterLine.end(scratch.bytes, start)
      _ = envelope.take(OuterLine(scratch.bytes, start..<end, &tape), into: &found)
      start = end + 1
    }
    return TimeOrder.descends(found, in: scratch.bytes)
  }

  /// Takes the whole file to deliver its last entry first, if it is not too large for that.
  private func turnAround(limit: Int) {
    var all = InnerLines(PaddedBuffer(capacity: size))
    fill(&all, limit)
    all.close()
    if isDone && overlong.isEmpty {
      turned = TurnedLines(all)
    } else {
      failure = """
        its newest entries come first, and it is too large to be turned around; export it with \
        logcli --forward
        """
      turned = TurnedLines(all, isForward: true)
    }
  }
}
