import AgentLogJSON

/// `json-pointer`: RFC 6901, section 3: empty, or tokens behind slashes, with `~` as `~0` or `~1`.
enum JSONPointerFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    holds(bytes.slice(range)[...])
  }

  static func holds(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard text.isEmpty || text.first == 0x2F else { return false }
    for index in text.indices where text[index] == 0x7E {
      guard index + 1 < text.endIndex, text[index + 1] == 0x30 || text[index + 1] == 0x31 else {
        return false
      }
    }
    return true
  }
}
