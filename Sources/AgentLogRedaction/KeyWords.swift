/// A key as words: `userApiKey`, `user_api_key` and `X-User-API-Key` all hold user, api, key.
///
/// Made once for each different key, so it may be comfortable.
package struct KeyWords: Sendable, Hashable {
  /// Lower case, at most 64 bytes of the key; digits belong to the word before them.
  package let words: [String]
  /// All words without anything between them: `userapikey`.
  package let joined: String
  /// The bytes of ``joined``, a bit each, modulo 32: what lacks one of a word's does not hold it.
  let letters: UInt32

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
    letters = Self.letters(of: joined.utf8)
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
    let text = Array(phrase.utf8)
    return mentions(text.filter { $0 != 0x20 }, text: text)
  }

  /// The same for a phrase as bytes, without and with its spaces.
  func mentions(_ joined: [UInt8], text: [UInt8]) -> Bool {
    if text.count <= 4 { return words.contains { $0.utf8.elementsEqual(text) } }
    return self.joined.holds(joined)
  }

  static func letters(of bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}

extension String {
  /// Whether bytes stand in it. O(n × the bytes), without allocation.
  fileprivate func holds(_ sought: [UInt8]) -> Bool {
    guard let first = sought.first else { return true }
    let found = utf8.withContiguousStorageIfAvailable { text in
      var start = 0
      while start + sought.count <= text.count {
        if text[start] == first, sought.indices.allSatisfy({ text[start + $0] == sought[$0] }) {
          return true
        }
        start += 1
      }
      return false
    }
    return found ?? false
  }
}
