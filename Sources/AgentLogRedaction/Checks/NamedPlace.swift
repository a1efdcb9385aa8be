/// What stands around a match that begins at a word of a name: the whole name, how it is joined to
/// its value, and whether the value is quoted.
struct NamedPlace {
  /// The name as words; empty where there is none.
  var name: KeyWords
  /// The first byte of the name.
  var start: Int
  /// Between the name and the value.
  var joint: Range<Int>
  var isQuoted: Bool

  /// Looks up to 64 bytes before the match for the beginning of the name. O(length of the name).
  init(_ match: Match) {
    let text = match.text
    var start = match.range.lowerBound
    let least = max(0, start - 64)
    while start > least, Self.isNameByte(text[start - 1]) { start -= 1 }
    var end = match.range.lowerBound
    while end < match.value.lowerBound, Self.isNameByte(text[end]) { end += 1 }
    // `api key`, `access token`: one name though it is two words.
    if end + 3 < match.value.lowerBound, text[end] == 0x20,
      let noun = Self.noun(text, end + 1, match.value.lowerBound)
    {
      end = noun
    }
    self.start = start
    name = KeyWords(text[start..<end])
    joint = end..<max(end, match.value.lowerBound)
    isQuoted =
      match.value.lowerBound > 0 && Self.isQuote(text[match.value.lowerBound - 1])
  }

  /// Looks before a value for the name that it stands beside. O(length of both).
  init(before match: Match) {
    let text = match.text
    var end = match.value.lowerBound
    let least = max(0, end - 24)
    while end > least, !Self.isNameByte(text[end - 1]) { end -= 1 }
    var start = end
    let first = max(0, start - 64)
    while start > first, Self.isNameByte(text[start - 1]) { start -= 1 }
    self.start = start
    name = KeyWords(text[start..<end])
    joint = end..<match.value.lowerBound
    isQuoted =
      match.value.lowerBound > 0 && Self.isQuote(text[match.value.lowerBound - 1])
  }

  /// Behind `key`, `token`, `secret` or `password` where one stands there.
  private static func noun(_ text: UnsafeRawBufferPointer, _ start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit, isNameByte(text[end]) { end += 1 }
    let word = String(decoding: text[start..<end], as: UTF8.self).lowercased()
    return ["key", "token", "secret", "password", "id"].contains(word) ? end : nil
  }

  /// The word before a name of one word, in lower case: `next` of `next token`; empty where there is
  /// none.
  func wordBefore(in text: UnsafeRawBufferPointer) -> String {
    var end = start
    while end > 0, [0x20, 0x3A, 0x3D].contains(text[end - 1]) { end -= 1 }
    var first = end
    while first > 0, end - first < 32, Self.isNameByte(text[first - 1]) { first -= 1 }
    guard end < start else { return "" }
    return String(decoding: text[first..<end], as: UTF8.self).lowercased()
  }

  /// `DB_PASSWORD`: how environments and their files write names.
  func isShouted(in text: UnsafeRawBufferPointer) -> Bool {
    let name = text[start..<joint.lowerBound]
    return name.contains(0x5F) && !name.contains { $0 >= 0x61 && $0 <= 0x7A }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E: true
    default: false
    }
  }

  static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }
}
