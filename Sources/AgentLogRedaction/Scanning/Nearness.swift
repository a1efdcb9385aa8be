/// Looks for words shortly before a place: `ssn: 123 45 6789`.
enum Nearness {
  /// Whether a word, in lower case, stands at a place, before `limit`. Words of up to four letters
  /// must not be part of a longer word. A space in a word stands for a space, `_`, `-` or nothing.
  static func stands(
    _ word: [UInt8], in text: UnsafeRawBufferPointer, at start: Int, limit: Int
  ) -> Bool {
    let end = match(word, text, start, limit)
    guard end > 0 else { return false }
    guard word.count <= 4 else { return true }
    return !(start > 0 && isLetter(text[start - 1]))
      && !(end < text.count && isLetter(text[end]))
  }

  /// Behind the word that begins at `start`, or 0.
  private static func match(
    _ word: [UInt8], _ text: UnsafeRawBufferPointer, _ start: Int, _ limit: Int
  ) -> Int {
    var index = start
    for byte in word {
      if byte == 0x20 {
        if index < limit, text[index] == 0x20 || text[index] == 0x5F || text[index] == 0x2D {
          index += 1
        }
        continue
      }
      guard index < limit else { return 0 }
      let other = text[index]
      guard (other >= 0x41 && other <= 0x5A ? other | 0x20 : other) == byte else { return 0 }
      index += 1
    }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }
}
