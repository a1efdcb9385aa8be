/// The bytes of a YAML text, checked and with plain newlines, for a reader that steps through them.
///
/// Promises of a made value: well-formed UTF-8 without a NUL or another character that YAML forbids,
/// lines end with a newline only (CR LF became one), and ``padding`` NUL bytes follow, so that a
/// few bytes behind the end may be looked at. Lines and columns are those of the file; offsets are not.
struct YAMLSource {
  let bytes: [UInt8]
  /// How many bytes are text.
  let count: Int

  static let padding = 8

  /// Checks a text. O(n).
  init(_ text: some Sequence<UInt8>) throws(YAMLFault) {
    var bytes = Array(text)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    count = Self.joinLineEnds(&bytes)
    bytes.removeSubrange(count...)
    bytes.append(contentsOf: repeatElement(0, count: Self.padding))
    self.bytes = bytes
    var index = 0
    while index < count {
      let length = length(at: index)
      if let reason = length == 0 ? .badUTF8 : objection(to: length, at: index) {
        throw fault(reason, at: index)
      }
      index += length
    }
  }

  subscript(index: Int) -> UInt8 { bytes[index] }

  func fault(_ reason: YAMLFault.Reason, at offset: Int) -> YAMLFault {
    let place = TextPosition.of(min(offset, count), in: bytes)
    return YAMLFault(reason, line: place.line, column: place.column)
  }

  // MARK: - What stands where

  func isBlank(_ index: Int) -> Bool { bytes[index] == 0x20 || bytes[index] == 0x09 }

  /// The end of a line, or of the text.
  func isLineEnd(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0 }

  func isBlankOrEnd(_ index: Int) -> Bool { isBlank(index) || isLineEnd(index) }

  /// `,` `[` `]` `{` or `}`.
  func isFlowIndicator(_ index: Int) -> Bool {
    switch bytes[index] {
    case 0x2C, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  /// Whether the line that begins at `start` is `---` or `...`.
  func isMarker(_ start: Int) -> Bool {
    let byte = bytes[start]
    guard byte == 0x2D || byte == 0x2E else { return false }
    return bytes[start + 1] == byte && bytes[start + 2] == byte && isBlankOrEnd(start + 3)
  }

  func skipSpaces(_ start: Int) -> Int {
    var index = start
    while bytes[index] == 0x20 { index += 1 }
    return index
  }

  /// Behind spaces and tabs.
  func skipBlanks(_ start: Int) -> Int {
    var index = start
    while isBlank(index) { index += 1 }
    return index
  }

  func lineEnd(_ start: Int) -> Int {
    var index = start
    while !isLineEnd(index) { index += 1 }
    return index
  }

  // MARK: - Checking

  /// Turns each CR LF into LF; gives the new length.
  private static func joinLineEnds(_ bytes: inout [UInt8]) -> Int {
    guard bytes.contains(0x0D) else { return bytes.count }
    var target = 0
    for index in bytes.indices {
      if bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A { continue }
      bytes[target] = bytes[index]
      target += 1
    }
    return target
  }

  /// The length of the character at `index`, 0 where there is none (Unicode 15, table 3-7).
  private func length(at index: Int) -> Int {
    let lead = bytes[index]
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      range.contains(bytes[index + offset])
    }
    switch lead {
    case ..<0x80: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  /// What speaks against a character (YAML 1.2.2, section 5.1), which may be escaped all the same.
  private func objection(to length: Int, at index: Int) -> YAMLFault.Reason? {
    let lead = bytes[index]
    switch length {
    case 1:
      if lead == 0x0D { return .loneCarriageReturn }
      if lead < 0x20 && lead != 0x09 && lead != 0x0A || lead == 0x7F { return .controlCharacter }
    case 2:
      guard lead == 0xC2 && bytes[index + 1] < 0xA0 else { return nil }
      return bytes[index + 1] == 0x85 ? .lineSeparator : .controlCharacter
    case 3:
      switch (lead, bytes[index + 1], bytes[index + 2]) {
      case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return .lineSeparator
      case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE), (0xEF, 0xBF, 0xBF): return .controlCharacter
      default: return nil
      }
    default: break
    }
    return nil
  }
}
