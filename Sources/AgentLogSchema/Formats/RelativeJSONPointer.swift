import AgentLogJSON

/// `relative-json-pointer`: how many levels up, then a JSON Pointer or `#`
/// (draft-bhutton-relative-json-pointer-00, section 3).
enum RelativeJSONPointerFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    let digits = text.prefix(while: ASCII.isDigit)
    guard !digits.isEmpty, digits.first != 0x30 || digits.count == 1 else { return false }
    let rest = text[digits.endIndex...]
    return rest.count == 1 && rest.first == 0x23 || JSONPointerFormat.holds(rest)
  }
}
