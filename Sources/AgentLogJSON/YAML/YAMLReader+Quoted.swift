/// Scalars in single and double quotes (YAML 1.2.2, sections 7.3.1 and 7.3.2).
extension YAMLReader {
  /// The scalar whose opening quote is at `position`.
  mutating func quoted(parent: Int) throws(YAMLFault) -> Scalar {
    let quote = source[position]
    var scalar = Scalar(text: [], start: position, isPlain: false, isOneLine: true)
    // Blanks at the end of a line are dropped, unless an escape made them.
    var solid = 0
    position += 1
    while true {
      let byte = source[position]
      switch byte {
      case quote:
        position += 1
        guard quote == 0x27, source[position] == 0x27 else { return scalar }
        scalar.text.append(quote)
        position += 1
      case 0x5C where quote == 0x22:
        if source[position + 1] == 0x0A {
          position += 1
          let breaks = try nextQuotedLine(parent, scalar.start)
          if breaks.first == 0x0A { scalar.text += breaks }
          scalar.isOneLine = false
        } else {
          try escape(into: &scalar.text)
        }
      case 0x0A:
        scalar.text.removeSubrange(solid...)
        scalar.text += try nextQuotedLine(parent, scalar.start)
        scalar.isOneLine = false
      case 0x20, 0x09:
        scalar.text.append(byte)
        position += 1
        continue
      case 0: throw fault(.unclosedQuote, at: scalar.start)
      default:
        scalar.text.append(byte)
        position += 1
      }
      solid = scalar.text.count
    }
  }

  /// Moves from the end of a line to the text of the next one; gives what stands for the break.
  private mutating func nextQuotedLine(_ parent: Int, _ start: Int) throws(YAMLFault) -> [UInt8] {
    let next = folded(from: position, parent: parent)
    if source[next.content] == 0 { throw fault(.unclosedQuote, at: start) }
    if source.isMarker(next.start) { throw fault(.markerInside, at: next.start) }
    if let tab = next.tab { throw fault(.tabIndentation, at: tab) }
    if next.indent <= parent {
      let isTab = source[next.start + next.indent] == 0x09
      throw fault(isTab ? .tabIndentation : .continuationIndentation, at: next.content)
    }
    position = next.content
    return next.text
  }

  // MARK: - Escapes

  /// The escape at `position` (YAML 1.2.2, section 5.7).
  private mutating func escape(into text: inout [UInt8]) throws(YAMLFault) {
    let start = position
    position += 2
    switch source[start + 1] {
    case 0x30: text.append(0x00)
    case 0x61: text.append(0x07)
    case 0x62: text.append(0x08)
    case 0x74, 0x09: text.append(0x09)
    case 0x6E: text.append(0x0A)
    case 0x76: text.append(0x0B)
    case 0x66: text.append(0x0C)
    case 0x72: text.append(0x0D)
    case 0x65: text.append(0x1B)
    case 0x20, 0x22, 0x2F, 0x5C: text.append(source[start + 1])
    case 0x4E: text += "\u{85}".utf8
    case 0x5F: text += "\u{A0}".utf8
    case 0x4C: text += "\u{2028}".utf8
    case 0x50: text += "\u{2029}".utf8
    case 0x78: try codePoint(2, start, into: &text)
    case 0x75: try codePoint(4, start, into: &text)
    case 0x55: try codePoint(8, start, into: &text)
    default: throw fault(.badEscape, at: start)
    }
  }

  private mutating func codePoint(
    _ digits: Int, _ start: Int, into text: inout [UInt8]
  ) throws(YAMLFault) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      let digit = source[position] &- 0x30
      let letter = (source[position] | 0x20) &- 0x61
      guard digit <= 9 || letter <= 5 else { throw fault(.badEscape, at: start) }
      value = value << 4 | UInt32(digit <= 9 ? digit : letter + 10)
      position += 1
    }
    guard let scalar = Unicode.Scalar(value) else { throw fault(.surrogateEscape, at: start) }
    text += Array(String(Character(scalar)).utf8)
  }
}
