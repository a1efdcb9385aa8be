/// Literal and folded block scalars (YAML 1.2.2, section 8.1).
extension YAMLReader {
  /// What becomes of the newlines at the end.
  private enum Chomping { case strip, clip, keep }

  /// The scalar whose `|` or `>` is at `position`; ends with the next line found.
  mutating func blockScalar(parent: Int) throws(YAMLFault) -> [UInt8] {
    let isFolded = source[position] == 0x3E
    let header = try blockHeader(parent)
    var body = BlockBody(isFolded: isFolded)
    // How far the text is indented; the digit tells, or the first line that is not blank.
    var indent = header.digit.map { parent + $0 }
    var widest = 0
    var widestBlank = 0
    while source[position] != 0, !source.isMarker(position) {
      let spaces = source.skipSpaces(position)
      let width = spaces - position
      let end = source.lineEnd(spaces)
      let isBlank = end == spaces && width <= indent ?? width
      let isTooNear = !isBlank && (width <= parent || width < indent ?? 0)
      // Readers differ on text that begins with a tab where nothing is indented.
      if source[spaces] == 0x09 && (isTooNear || indent == nil && width == 0) {
        throw fault(.tabIndentation, at: spaces)
      }
      if isTooNear { break }
      // Without a newline at the very end, readers differ on whether there is one all the same.
      if source[end] == 0 && (header.chomping == .keep || header.chomping == .clip && !isBlank) {
        throw fault(.noFinalNewline, at: end)
      }
      if isBlank {
        if width > widest { (widest, widestBlank) = (width, spaces) }
        body.blankLines += 1
      } else {
        if indent == nil {
          guard widest <= width else { throw fault(.blockIndentation, at: widestBlank) }
          indent = width
        }
        body.add(source.bytes[(position + (indent ?? 0))..<end])
      }
      position = source[end] == 0 ? end : end + 1
    }
    nextLine()
    return body.text(strips: header.chomping == .strip, keeps: header.chomping == .keep)
  }

  /// The indicators behind `|` or `>`, and a comment; moves to the next line.
  private mutating func blockHeader(
    _ parent: Int
  ) throws(YAMLFault) -> (digit: Int?, chomping: Chomping) {
    let start = position
    var digit: Int?
    var chomping: Chomping?
    position += 1
    for _ in 0..<2 {
      switch source[position] {
      case 0x31...0x39 where digit == nil: digit = Int(source[position]) - 0x30
      case 0x2B where chomping == nil: chomping = .keep
      case 0x2D where chomping == nil: chomping = .strip
      default: continue
      }
      position += 1
    }
    let content = source.skipBlanks(position)
    if source[content] == 0x23 && content > position {
      position = source.lineEnd(content)
    } else {
      position = content
    }
    guard source.isLineEnd(position) else { throw fault(.badBlockHeader, at: position) }
    if digit != nil && parent < 0 { throw fault(.rootBlockIndentation, at: start) }
    if source[position] == 0x0A { position += 1 }
    return (digit, chomping ?? .clip)
  }
}

/// The lines of a block scalar as they are joined.
private struct BlockBody {
  let isFolded: Bool
  /// Blank lines since the last text.
  var blankLines = 0
  private var text: [UInt8] = []
  private var hasText = false
  private var wasSpaced = false

  init(isFolded: Bool) { self.isFolded = isFolded }

  /// A line that is not blank, without its indentation.
  mutating func add(_ line: ArraySlice<UInt8>) {
    // Lines that are indented more keep their newlines even where lines are folded.
    let isSpaced = line.first == 0x20 || line.first == 0x09
    if !hasText {
      addNewlines(blankLines)
    } else if !isFolded || isSpaced || wasSpaced {
      addNewlines(blankLines + 1)
    } else if blankLines > 0 {
      addNewlines(blankLines)
    } else {
      text.append(0x20)
    }
    text += line
    hasText = true
    wasSpaced = isSpaced
    blankLines = 0
  }

  private mutating func addNewlines(_ count: Int) {
    text.append(contentsOf: repeatElement(0x0A, count: count))
  }

  func text(strips: Bool, keeps: Bool) -> [UInt8] {
    let newlines = strips ? 0 : (hasText ? 1 : 0) + (keeps ? blankLines : 0)
    return text + [UInt8](repeating: 0x0A, count: newlines)
  }
}
