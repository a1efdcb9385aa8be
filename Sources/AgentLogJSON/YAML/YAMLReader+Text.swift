/// Plain scalars, and the folding of lines that they share with quoted ones (YAML 1.2.2, sections
/// 6.5 and 7.3.3).
extension YAMLReader {
  /// The scalar without quotes at `position`. It ends before what ends it, which is a colon where
  /// the scalar is a key.
  mutating func plain(parent: Int, isInFlow: Bool) throws(YAMLFault) -> Scalar {
    let start = position
    guard beginsPlain(start, isInFlow) else { throw badStart(start) }
    var (end, stop) = plainLine(start, isInFlow)
    var scalar = Scalar(
      text: Array(source.bytes[start..<end]), start: start, isPlain: true, isOneLine: true)
    while source[stop] == 0x0A {
      let next = folded(from: stop, parent: parent)
      guard next.indent > parent, !endsPlain(next.content, isInFlow), !source.isMarker(next.start)
      else { break }
      if let tab = next.tab { throw fault(.tabIndentation, at: tab) }
      if isColon(next.content, isInFlow) { throw fault(.colonInText, at: next.content) }
      if isDash(next.content) { throw fault(.dashInText, at: next.content) }
      scalar.text += next.text
      (end, stop) = plainLine(next.content, isInFlow)
      scalar.text += source.bytes[next.content..<end]
      scalar.isOneLine = false
      if source[stop] == 0x3A && !isInFlow { throw fault(.colonInText, at: stop) }
    }
    position = source[stop] == 0x3A ? stop : end
    return scalar
  }

  /// The ends of the text of one line and of the blanks behind it.
  private func plainLine(_ start: Int, _ isInFlow: Bool) -> (end: Int, stop: Int) {
    var index = start
    var end = start
    while !source.isLineEnd(index) {
      if source.isBlank(index) {
        index += 1
        continue
      }
      let isComment = source[index] == 0x23 && index > start && source.isBlank(index - 1)
      if isComment || isColon(index, isInFlow) || isInFlow && source.isFlowIndicator(index) {
        break
      }
      index += 1
      end = index
    }
    return (end, index)
  }

  /// `ns-plain-first`.
  private func beginsPlain(_ index: Int, _ isInFlow: Bool) -> Bool {
    switch source[index] {
    case 0, 0x0A, 0x23, 0x26, 0x2A, 0x21, 0x7C, 0x3E, 0x27, 0x22, 0x25, 0x40, 0x60: return false
    case 0x2D, 0x3A, 0x3F:
      return !source.isBlankOrEnd(index + 1)
        && !(isInFlow && source.isFlowIndicator(index + 1))
    default: return !source.isFlowIndicator(index)
    }
  }

  /// Whether a line that begins so cannot continue a scalar.
  private func endsPlain(_ index: Int, _ isInFlow: Bool) -> Bool {
    source[index] == 0 || source[index] == 0x23
      || isInFlow && (source.isFlowIndicator(index) || isColon(index, isInFlow))
  }

  /// A colon that ends a key.
  private func isColon(_ index: Int, _ isInFlow: Bool) -> Bool {
    source[index] == 0x3A
      && (source.isBlankOrEnd(index + 1) || isInFlow && source.isFlowIndicator(index + 1))
  }

  // MARK: - Folding

  /// The line that a scalar may continue on.
  struct NextLine {
    var start: Int
    var indent: Int
    /// Offset of its first byte behind spaces and tabs.
    var content: Int
    /// What the line breaks stand for: a space, or a newline for each blank line.
    var text: [UInt8]
    /// A blank line that is indented by a tab too early.
    var tab: Int?
  }

  /// The next line that is not blank, from the newline at `start` on.
  func folded(from start: Int, parent: Int) -> NextLine {
    var next = NextLine(start: start, indent: 0, content: start, text: [])
    var blankLines = -1
    repeat {
      next.start = next.content + 1
      let spaces = source.skipSpaces(next.start)
      next.indent = spaces - next.start
      next.content = source.skipBlanks(spaces)
      if source[next.content] == 0x0A && next.content > spaces && next.indent <= parent {
        next.tab = next.tab ?? spaces
      }
      blankLines += 1
    } while source[next.content] == 0x0A
    next.text =
      blankLines == 0 ? [0x20] : [UInt8](repeating: 0x0A, count: blankLines)
    return next
  }
}
