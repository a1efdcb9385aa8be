extension String {
  /// Whether a text stands in this one, byte for byte.
  ///
  /// For names and values of a few dozen bytes, asked for each match: the library's own `contains`
  /// makes a table for each text that it looks for. O(length × length of the text), no allocation.
  func holds(_ text: String) -> Bool {
    let (bytes, sought) = (utf8, text.utf8)
    guard let first = sought.first, bytes.count >= sought.count else { return sought.isEmpty }
    var rest = bytes[...]
    while rest.count >= sought.count, let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: sought) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
