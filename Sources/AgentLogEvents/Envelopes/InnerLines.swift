import AgentLogJSON

/// Lines taken out of envelopes, and where each one stood.
struct InnerLines {
  let buffer: PaddedBuffer
  private(set) var places: [Chunk.OuterPlace] = []
  /// The last line has no newline yet.
  private(set) var isOpen = false

  init(_ buffer: PaddedBuffer) { self.buffer = buffer }

  mutating func removeAll() {
    buffer.removeAll()
    places.removeAll(keepingCapacity: true)
    isOpen = false
  }

  /// Where the bytes that are taken stand: the line, its first byte and the offset of the buffer.
  struct Source {
    var bytes: PaddedBytes
    /// 0-based line of the file.
    var line: Int
    /// Where the line starts in the bytes.
    var lineStart: Int
    /// Offset in the file of the first of the bytes.
    var offset: Int

    func place(_ index: Int) -> Chunk.OuterPlace {
      Chunk.OuterPlace(line: line, offset: offset + index, column: index - lineStart + 1)
    }
  }

  /// Appends the text of an entry, its newlines resolved. O(n).
  mutating func append(_ range: Range<Int>, _ form: EnvelopeEntry.Form, from source: Source) {
    begin(source.place(range.lowerBound))
    switch form {
    case .plain: buffer.append(source.bytes.slice(range))
    case .string: appendString(range, source)
    case .bytes: appendBytes(range, source)
    case .lost: break
    }
  }

  /// Ends the last line, if it is open.
  mutating func close() {
    guard isOpen else { return }
    buffer.append(byte: 0x0A)
    buffer.seal()
    isOpen = false
  }

  /// Appends lines of another buffer: all, or some of them.
  mutating func append(_ lines: InnerLines, bytes: Range<Int>, places: Range<Int>) {
    close()
    buffer.reserve(exactly: buffer.count + bytes.count + 1)
    buffer.append(lines.buffer.bytes.slice(bytes))
    self.places += lines.places[places]
    isOpen = !bytes.isEmpty && lines.buffer.bytes[bytes.upperBound - 1] != 0x0A
  }

  mutating func append(_ lines: InnerLines) {
    append(lines, bytes: 0..<lines.buffer.count, places: lines.places.indices)
    isOpen = lines.isOpen
  }

  /// Takes over the lines of another buffer, which is left empty. O(1) where this one is empty.
  mutating func move(_ lines: inout InnerLines) {
    if places.isEmpty {
      buffer.exchange(with: lines.buffer)
      swap(&places, &lines.places)
      isOpen = lines.isOpen
    } else {
      append(lines)
    }
    lines.removeAll()
  }

  /// Appends lines of which the first goes on with the line that is open.
  mutating func join(_ lines: InnerLines) {
    guard isOpen, !lines.places.isEmpty else { return append(lines) }
    buffer.append(lines.buffer.bytes.slice(0..<lines.buffer.count))
    places += lines.places.dropFirst()
    isOpen = lines.isOpen
  }

  /// Drops what lies behind a line's start.
  mutating func truncate(bytes: Int, places count: Int) {
    buffer.truncate(to: bytes)
    places.removeSubrange(count...)
    isOpen = false
  }

  private mutating func begin(_ place: Chunk.OuterPlace) {
    if isOpen { return }
    places.append(place)
    isOpen = true
  }

  /// Ends the line, and begins the next where more follows at `index`.
  private mutating func newline(_ range: Range<Int>, next index: Int, _ source: Source) {
    isOpen = false
    if index < range.upperBound { begin(source.place(index)) }
  }

  /// Sixteen bytes at a time up to the next backslash: what collectors wrap is full of them. The
  /// text never grows when escapes are resolved.
  private mutating func appendString(_ range: Range<Int>, _ source: Source) {
    let bytes = source.bytes
    buffer.append(upTo: range.count + 16) { room in
      guard let target = room.baseAddress else { return 0 }
      var index = range.lowerBound
      var count = 0
      while index < range.upperBound {
        let vector = bytes.vector(index)
        target.storeBytes(of: vector, toByteOffset: count, as: SIMD16<UInt8>.self)
        let lane = Vectors.firstLane(Vectors.equal(vector, 0x5C))
        let taken = min(lane, range.upperBound - index)
        index += taken
        count += taken
        guard lane < 16, index < range.upperBound else { continue }
        let scalar = Self.escape(bytes, &index)
        if scalar < 0x80 {
          target.storeBytes(of: UInt8(scalar), toByteOffset: count, as: UInt8.self)
          count += 1
          if scalar == 0x0A { newline(range, next: index, source) }
        } else if let scalar = Unicode.Scalar(scalar) {
          for byte in UTF8.encode(scalar) ?? UTF8.EncodedScalar() {
            target.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
            count += 1
          }
        }
      }
      return count
    }
  }

  /// Resolves the escape at `index` and goes behind it. The text has been checked.
  private static func escape(_ bytes: PaddedBytes, _ index: inout Int) -> UInt32 {
    let kind = bytes[index + 1]
    index += 2
    switch kind {
    case 0x62: return 0x08
    case 0x66: return 0x0C
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x75:
      let unit = UInt32(Tokens.hexUnit(bytes, index))
      index += 4
      guard unit & 0xFC00 == 0xD800 else { return unit }
      let low = UInt32(Tokens.hexUnit(bytes, index + 2))
      index += 6
      return 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
    default: return UInt32(kind)
    }
  }

  /// `123, 34, 10` as bytes.
  private mutating func appendBytes(_ range: Range<Int>, _ source: Source) {
    buffer.append(upTo: range.count) { room in
      var index = range.lowerBound
      var count = 0
      while index < range.upperBound {
        guard source.bytes[index] &- 0x30 <= 9 else {
          index += 1
          continue
        }
        var value: UInt8 = 0
        while source.bytes[index] &- 0x30 <= 9 {
          value = value &* 10 &+ (source.bytes[index] &- 0x30)
          index += 1
        }
        room[count] = value
        count += 1
        if value == 0x0A { newline(range, next: index, source) }
      }
      return count
    }
  }
}
