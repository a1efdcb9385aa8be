/// What stands before a place, as far as assertions ask.
enum Behind: UInt8 {
  case textStart, lineFeed, word, other

  init(byte: UInt8) {
    self = byte == 0x0A ? .lineFeed : byte.isWord ? .word : .other
  }

  init(_ text: UnsafeRawBufferPointer, _ index: Int) {
    self = index == 0 ? .textStart : Behind(byte: text[index - 1])
  }
}

/// What stands behind a place, as far as assertions ask.
enum Ahead: UInt8 {
  case textEnd, lineFeed, word, continuation, other

  init(byte: UInt8) {
    self =
      byte == 0x0A
      ? .lineFeed : byte.isWord ? .word : byte & 0xC0 == 0x80 ? .continuation : .other
  }

  init(_ text: UnsafeRawBufferPointer, _ index: Int) {
    self = index == text.count ? .textEnd : Ahead(byte: text[index])
  }
}

extension Look {
  /// Which assertions hold at a place, a bit each; those that depend on `ahead` only where it is
  /// known. Between the bytes of one character none of the word assertions holds.
  static func holding(_ behind: Behind, _ ahead: Ahead?) -> UInt8 {
    var result: UInt8 = 0
    if behind == .textStart { result |= Look.textStart.bit | Look.lineStart.bit }
    if behind == .lineFeed { result |= Look.lineStart.bit }
    guard let ahead else { return result }
    if ahead == .textEnd { result |= Look.textEnd.bit | Look.lineEnd.bit }
    if ahead == .lineFeed { result |= Look.lineEnd.bit }
    if (behind == .word) != (ahead == .word) {
      result |= Look.wordBoundary.bit
    } else if ahead != .continuation {
      result |= Look.noWordBoundary.bit
    }
    return result
  }
}

extension UInt8 {
  /// A byte of `\w`.
  var isWord: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
