import AgentLogJSON

extension Wrapping {
  /// RFC 4648 base 64, standard and URL-safe, padded or not.
  static let base64 = Wrapping(name: "base64") { bytes, range, start, output in
    var index = start
    while let run = Base64Text.run(bytes, from: index, to: range.upperBound) {
      if Base64Text.isReadable(bytes, run) {
        Base64Text.decode(bytes, run, output)
        if Readable.isText(output.bytes, share: 70) { return run }
      }
      index = run.upperBound
    }
    return nil
  }
}

enum Base64Text {
  /// The shortest run that is decoded: 15 bytes of text.
  static let shortest = 20

  /// The next run of at least ``shortest`` bytes of the alphabet, its padding included. O(bytes).
  static func run(_ bytes: PaddedBytes, from start: Int, to end: Int) -> Range<Int>? {
    var index = start
    while index < end {
      // A run of that length covers one of the bytes that are this far apart.
      guard index &+ shortest <= end else { return nil }
      // It takes the eight bytes before that one or the eight from it on, too.
      let around = Vectors.above(bytes.vector(index &+ shortest &- 9), 0x2A)
      guard around.x == ~0 || around.y == ~0, isDigit(bytes[index &+ shortest &- 1]) else {
        index &+= shortest
        continue
      }
      var first = index &+ shortest &- 1
      while first > index, isDigit(bytes[first &- 1]) { first &-= 1 }
      index &+= shortest
      while index < end, isDigit(bytes[index]) { index &+= 1 }
      guard index &- first >= shortest else { continue }
      var behind = index
      while behind < end, bytes[behind] == 0x3D, behind &- index < 2 { behind &+= 1 }
      return first..<behind
    }
    return nil
  }

  /// How much of a run tells whether it stands for a text.
  static let probe = 96

  /// Whether the beginning of a run decodes to text: hashes, ids and paths fail here. O(1).
  static func isReadable(_ bytes: PaddedBytes, _ run: Range<Int>) -> Bool {
    let end = min(run.upperBound, run.lowerBound + probe)
    // What pads a run stands for nothing.
    var digits = end &- run.lowerBound
    while digits > 0, bytes[run.lowerBound &+ digits &- 1] == 0x3D { digits &-= 1 }
    var readable = Readable(count: digits &* 6 / 8, share: 70)
    var index = run.lowerBound
    let last = run.lowerBound &+ digits
    var bits: UInt32 = 0
    var count = 0
    while index < last {
      bits = bits &<< 6 | UInt32(values[Int(bytes[index])])
      index &+= 1
      count &+= 6
      if count >= 8 {
        count &-= 8
        readable.add(UInt8(truncatingIfNeeded: bits &>> UInt32(truncatingIfNeeded: count)))
        if readable.isRefused { return false }
      }
    }
    return !readable.isRefused
  }

  /// What each byte of the alphabet stands for; 0 for all others. Written once, never freed.
  nonisolated(unsafe) private static let values: UnsafePointer<UInt8> = {
    let values = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in UInt8.min...UInt8.max {
      (values + Int(byte)).initialize(to: UInt8(max(value(byte), 0)))
    }
    return UnsafePointer(values)
  }()

  /// Decodes a run; bits that fill no byte are left out.
  static func decode(_ bytes: PaddedBytes, _ run: Range<Int>, _ output: PaddedBuffer) {
    output.removeAll()
    var bits: UInt32 = 0
    var count = 0
    for index in run {
      let value = value(bytes[index])
      if value < 0 { break }
      bits = bits &<< 6 | UInt32(truncatingIfNeeded: value)
      count &+= 6
      if count >= 8 {
        count &-= 8
        output.append(byte: UInt8(truncatingIfNeeded: bits &>> UInt32(truncatingIfNeeded: count)))
      }
    }
    output.seal()
  }

  /// Whether a byte is of the alphabet: a bit each.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool {
    let low: UInt64 = 0x03FF_A800_0000_0000  // + - / 0-9
    let high: UInt64 = 0x07FF_FFFE_87FF_FFFE  // A-Z _ a-z
    let word = byte & 0x40 == 0 ? low : high
    return byte < 0x80 && word &>> UInt64(truncatingIfNeeded: byte & 0x3F) & 1 != 0
  }

  @inline(__always)
  static func value(_ byte: UInt8) -> Int {
    switch byte {
    case 0x41...0x5A: Int(byte &- 0x41)
    case 0x61...0x7A: Int(byte &- 0x61) &+ 26
    case 0x30...0x39: Int(byte &- 0x30) &+ 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: -1
    }
  }
}
