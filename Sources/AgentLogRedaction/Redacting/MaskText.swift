/// What stands where a value was masked: `[email:1]`, or `[email:0]` where values are no longer
/// counted. ``Placeholder/fits(_:)`` takes it for a placeholder too.
///
/// Plain ASCII without quotes and backslashes: it may stand in a JSON string however deep. Detectors
/// pass over it, so that masking a masked log changes nothing.
enum MaskText {
  /// No placeholder is longer.
  static let longest = 64
  /// What may be left of a match around placeholders: no secret is that short.
  private static let mostAround = 3

  static func text(_ name: String, _ number: Int?) -> [UInt8] {
    Array("[\(name):\(number ?? 0)]".utf8)
  }

  /// Behind the placeholder that begins at a place, or nil. O(1).
  static func end(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    guard start < text.count, text[start] == 0x5B else { return nil }
    let limit = min(text.count, start + longest)
    var index = start + 1
    var digits = 0
    // Lower-case words; digits are few, or it could be a value in brackets.
    while index < limit {
      switch text[index] {
      case 0x61...0x7A: break
      case 0x2D where index > start + 1: break
      case 0x30...0x39 where index > start + 1 && digits < 3: digits += 1
      case 0x3A where index > start + 1: return numberEnd(text, index + 1, limit)
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// Behind `12]`.
  private static func numberEnd(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ limit: Int
  ) -> Int? {
    var index = start
    while index < limit, text[index] >= 0x30, text[index] <= 0x39 { index += 1 }
    guard index > start, index - start <= 7, index < limit, text[index] == 0x5D else { return nil }
    return index + 1
  }

  /// Whether a part of a text is a placeholder, a part of one, or placeholders and next to nothing
  /// around them; also `0` where that is the whole text, which is what a masked number is. O(range).
  static func covers(_ range: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
    if range == 0..<text.count, isZero(text) { return true }
    var index = max(0, range.lowerBound - longest)
    var found = false
    var rest = 0
    while index < range.upperBound {
      if let end = end(text, index) {
        if end > range.lowerBound { found = true }
        index = end
        continue
      }
      if index >= range.lowerBound, isWord(text[index]) {
        rest += 1
        if rest > mostAround { return false }
      }
      index += 1
    }
    return found
  }

  private static func isZero(_ text: UnsafeRawBufferPointer) -> Bool {
    text.count == 1 && text[0] == 0x30
      || text.count == 3 && text[0] == 0x30 && text[1] == 0x2E && text[2] == 0x30
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
