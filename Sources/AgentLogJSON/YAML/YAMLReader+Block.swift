/// Block collections: lists and maps by indentation (YAML 1.2.2, section 8.2).
///
/// `parent` is the indentation of the collection that a value stands in, -1 outside all: whatever
/// belongs to the value is indented more.
extension YAMLReader {
  /// The value on the line found last, which is null where that line belongs to something else.
  mutating func blockNode(
    parent: Int, allowsListAtParent: Bool, empty: Int
  ) throws(YAMLFault) {
    let isListAtParent =
      allowsListAtParent && line.indent == parent && !line.isTabbed && isDash(line.content)
    guard !line.isEnd, line.indent > parent || isListAtParent else {
      output.word("null".utf8, at: empty)
      return
    }
    position = line.content
    try value(parent: parent, opening: line.isTabbed ? .afterTab : .at(line.indent))
  }

  /// The value behind `key:`, `-` or `---`, on the same line or on those below.
  mutating func valueOrNextLine(
    behind start: Int, parent: Int, allowsListAtParent: Bool, allowsCompact: Bool = false
  ) throws(YAMLFault) {
    let spaces = source.skipSpaces(position)
    let content = source.skipBlanks(spaces)
    if source.isLineEnd(content) || source[content] == 0x23 && content > position {
      try endLine()
      try blockNode(parent: parent, allowsListAtParent: allowsListAtParent, empty: start)
      return
    }
    position = content
    let opening: Opening =
      !allowsCompact ? .never : content > spaces ? .afterTab : .at(content - line.start)
    try value(parent: parent, opening: opening)
  }

  /// The value at `position`, to the end of its last line.
  private mutating func value(parent: Int, opening: Opening) throws(YAMLFault) {
    let start = position
    switch source[start] {
    case 0x2D where isDash(start):
      try list(indent: indentation(opening, at: start))
      return
    case 0x7C, 0x3E:
      let text = try blockScalar(parent: parent)
      output.string(text, at: start)
      return
    case 0x5B, 0x7B:
      try flowCollection(parent: parent)
      let next = source.skipBlanks(position)
      if source[next] == 0x3A && source.isBlankOrEnd(next + 1) {
        throw fault(.collectionKey, at: start)
      }
    case 0x22, 0x27:
      let scalar = try quoted(parent: parent)
      let next = source.skipBlanks(position)
      if source[next] == 0x3A {
        position = next
        try map(first: scalar, indent: indentation(opening, at: start))
        return
      }
      output.string(scalar.text, at: start)
    default:
      let scalar = try plain(parent: parent, isInFlow: false)
      if source[position] == 0x3A {
        try map(first: scalar, indent: indentation(opening, at: start))
        return
      }
      try write(scalar)
    }
    try endLine()
  }

  private func indentation(_ opening: Opening, at offset: Int) throws(YAMLFault) -> Int {
    switch opening {
    case .at(let indent): return indent
    case .afterTab: throw fault(.tabIndentation, at: offset - 1)
    case .never: throw fault(.notOnThisLine, at: offset)
    }
  }

  func isDash(_ offset: Int) -> Bool {
    source[offset] == 0x2D && source.isBlankOrEnd(offset + 1)
  }

  // MARK: - Lists

  /// A list whose first dash is at `position`.
  private mutating func list(indent: Int) throws(YAMLFault) {
    try enter()
    output.open(0x5B, at: position)
    repeat {
      let dash = position
      position += 1
      try valueOrNextLine(
        behind: dash, parent: indent, allowsListAtParent: false, allowsCompact: true)
      // Another line of the same indentation belongs to the map around, or to nothing.
    } while try continues(indent: indent) && isDash(position)
    output.close(0x5D)
    leave()
  }

  /// Whether the line found last is indented as a collection is; then `position` is at its content.
  private mutating func continues(indent: Int) throws(YAMLFault) -> Bool {
    guard !line.isEnd, line.indent >= indent else { return false }
    if line.isTabbed { throw fault(.tabIndentation, at: line.start + line.indent) }
    if line.indent > indent { throw fault(.badIndentation, at: line.content) }
    position = line.content
    return true
  }

  // MARK: - Maps

  /// A map whose first key has been read; `position` is at its colon.
  private mutating func map(first: Scalar, indent: Int) throws(YAMLFault) {
    try enter()
    output.open(0x7B, at: first.start)
    var seen: [[UInt8]: Int] = [:]
    var key = first
    while true {
      guard source.isBlankOrEnd(position + 1) else {
        throw fault(.colonNeedsSpace, at: position)
      }
      try write(key: key, &seen)
      position += 1
      try valueOrNextLine(behind: key.start, parent: indent, allowsListAtParent: true)
      guard try continues(indent: indent) else { break }
      key = try blockKey(parent: indent)
    }
    output.close(0x7D)
    leave()
  }

  /// The key at `position`, up to its colon.
  private mutating func blockKey(parent: Int) throws(YAMLFault) -> Scalar {
    let start = position
    switch source[start] {
    case 0x2D where isDash(start), 0x7C, 0x3E: throw fault(.expectedKey, at: start)
    case 0x5B, 0x7B: throw fault(.collectionKey, at: start)
    default: break
    }
    let isQuoted = source[start] == 0x22 || source[start] == 0x27
    let key =
      isQuoted ? try quoted(parent: parent) : try plain(parent: parent, isInFlow: false)
    if isQuoted { position = source.skipBlanks(position) }
    guard source[position] == 0x3A else { throw fault(.expectedKey, at: start) }
    return key
  }

  // MARK: - Writing

  /// Writes a key; it must be a string on one line, and the first of its name.
  ///
  /// - Parameter mayBreak: in a flow map a key may run over lines.
  mutating func write(
    key: Scalar, _ seen: inout [[UInt8]: Int], mayBreak: Bool = false
  ) throws(YAMLFault) {
    guard key.isOneLine || mayBreak else { throw fault(.keyOverLines, at: key.start) }
    guard position - key.start <= 1_024 else { throw fault(.keyTooLong, at: key.start) }
    if key.isPlain {
      switch CoreSchema.meaning(of: key.text[...]) {
      case .string, .mistakableString: break
      case .null, .bool, .number, .mistakableNumber: throw fault(.keyNotString, at: key.start)
      }
      if key.text == [0x3C, 0x3C] { throw fault(.mergeKey, at: key.start) }
    }
    if let first = seen.updateValue(key.start, forKey: key.text) {
      let line = source.fault(.empty, at: first).line
      throw fault(.duplicateKey(firstLine: line), at: key.start)
    }
    output.key(key.text, at: key.start)
  }

  /// Writes a scalar that is a value.
  func resolve(_ scalar: Scalar) throws(YAMLFault) -> CoreSchema.Meaning {
    guard scalar.isPlain else { return .string }
    let meaning = CoreSchema.meaning(of: scalar.text[...])
    switch meaning {
    case .mistakableString(let reason), .mistakableNumber(let reason):
      throw fault(reason, at: scalar.start)
    default: return meaning
    }
  }

  mutating func write(_ scalar: Scalar) throws(YAMLFault) {
    switch try resolve(scalar) {
    case .null: output.word("null".utf8, at: scalar.start)
    case .bool(let value): output.word((value ? "true" : "false").utf8, at: scalar.start)
    case .number(let text): output.word(text, at: scalar.start)
    default: output.string(scalar.text, at: scalar.start)
    }
  }
}
