/// A key as words: `userApiKey`, `user_api_key` and `X-User-API-Key` all hold user, api, key.
///
/// Made once for each different key, so it may be comfortable.
package struct KeyWords: Sendable, Hashable {
  /// Lower case, at most 64 bytes of the key; digits belong to the word before them.
  package let words: [String]
  /// All words without anything between them: `userapikey`.
  package let joined: String

  package init(_ key: some Collection<UInt8>) {
    var words: [String] = []
    var word: [UInt8] = []
    var previous: UInt8 = 0
    func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    func close() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    var bytes = Array(key.prefix(64))
    // What a key was before it was masked says nothing of its value.
    if bytes.withUnsafeBytes({ MaskText.end($0, 0) == $0.count }) { bytes = [] }
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if isUpper(byte) {
        // A capital begins a word behind a small letter, and in `APIKey` before one.
        if isLower(previous) || isUpper(previous) && isLower(next) { close() }
        word.append(byte | 0x20)
      } else if isLower(byte) || byte >= 0x30 && byte <= 0x39 || byte >= 0x80 {
        word.append(byte)
      } else {
        close()
      }
      previous = byte
    }
    close()
    self.words = words
    joined = words.joined()
  }

  package init(_ key: String) { self.init(Array(key.utf8)) }

  package func has(_ word: String) -> Bool { words.contains(word) }

  package func hasAny(_ words: String...) -> Bool { words.contains { self.words.contains($0) } }

  package var last: String { words.last ?? "" }

  /// Whether the words, joined, end with a text: `api key` or `apikey` both end with `apikey`.
  package func ends(with text: String) -> Bool { joined.hasSuffix(text) }

  /// Whether a phrase stands in it, at word borders where it is one word of up to four letters,
  /// anywhere in the joined words else. Spaces in the phrase stand for nothing.
  package func mentions(_ phrase: String) -> Bool {
    if phrase.utf8.count <= 4 { return words.contains(phrase) }
    return joined.mentions(phrase)
  }
}

extension String {
  /// Whether a phrase stands in it, spaces in the phrase left out. Compares bytes and allocates
  /// nothing. O(n × the phrase).
  fileprivate func mentions(_ phrase: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { text in
      phrase.utf8.withContiguousStorageIfAvailable { phrase in
        text.indices.contains { start in
          var index = start
          for byte in phrase where byte != 0x20 {
            guard index < text.count, text[index] == byte else { return false }
            index += 1
          }
          return true
        }
      }
    } == .some(.some(true))
  }
}
