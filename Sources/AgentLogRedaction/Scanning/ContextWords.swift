/// The words of which a detector wants one near, made ready to be looked for: in the text shortly
/// before a place and in the keys above it, as ``Match/isNear(_:within:)`` reads them.
struct ContextWords: Sendable {
  private let words: [Word]
  /// The first bytes of the words, a bit each, modulo 32.
  private let firsts: UInt32

  private struct Word: Sendable {
    /// As it is written, with its spaces.
    var text: [UInt8]
    /// Without them.
    var joined: [UInt8]
    var letters: UInt32
  }

  init(_ words: some Sequence<String>) {
    self.words = words.map { word in
      let text = Array(word.utf8)
      let joined = text.filter { $0 != 0x20 }
      return Word(text: text, joined: joined, letters: KeyWords.letters(of: joined))
    }
    firsts = self.words.reduce(0) { $0 | Self.bit($1.text.first ?? 0) }
  }

  private static func bit(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  /// Whether one of the words stands in the `distance` bytes before a place, as ``Nearness`` finds
  /// them. O(distance × words that begin alike), without allocation.
  func isNear(_ text: UnsafeRawBufferPointer, before place: Int, within distance: Int) -> Bool {
    for start in max(0, place - distance)..<max(0, place) {
      let byte = text[start]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if firsts & Self.bit(lower) == 0 { continue }
      for word in words
      where word.text.first == lower
        && Nearness.stands(word.text, in: text, at: start, limit: place)
      {
        return true
      }
    }
    return false
  }

  /// Whether a key mentions one of the words, as ``KeyWords/mentions(_:)`` reads them.
  func isMentioned(by key: KeyWords) -> Bool {
    words.contains { word in
      word.letters & ~key.letters == 0 && key.mentions(word.joined, text: word.text)
    }
  }
}
