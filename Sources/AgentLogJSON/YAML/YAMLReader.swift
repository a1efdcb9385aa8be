/// Reads one YAML 1.2.2 document into JSON text, and refuses what it does not read.
///
/// Read are block and flow maps and lists, plain, quoted, literal and folded scalars, comments, and
/// `%YAML 1.2`. Refused, with the place and often a hint: anchors, aliases, tags, `?` keys, keys
/// that are no strings, equal keys, a second document, and whatever two readers, or a reader and
/// a person, could take differently. Of a text that is no YAML nothing is read.
///
/// One pass, O(n) time and memory; recursion is bounded by `depth`.
struct YAMLReader {
  let source: YAMLSource
  let depth: Int
  /// Where the reader is.
  var position = 0
  /// The line that ``nextLine()`` found last.
  var line = Line()
  var nesting = 0
  var output = YAMLTranslation()

  /// A line with content, or the end.
  struct Line {
    var start = 0
    /// How many spaces it begins with.
    var indent = 0
    /// Offset of its first byte behind spaces and tabs.
    var content = 0
    /// Nothing more of the document follows: the text has ended or a marker stands here.
    var isEnd = false

    /// Whether a tab stands between indentation and content.
    var isTabbed: Bool { content > start + indent }
  }

  /// A scalar that has been read and not yet written: it may turn out to be a key.
  struct Scalar {
    var text: [UInt8]
    var start: Int
    var isPlain: Bool
    var isOneLine: Bool
  }

  /// Whether a map or list may begin where a value stands.
  enum Opening {
    /// Its members are indented by so much.
    case at(Int)
    /// It cannot, for a tab stands before it.
    case afterTab
    /// It cannot, for something else stands before it.
    case never
  }

  static func translate(
    _ source: YAMLSource, depth: Int
  ) throws(YAMLFault) -> YAMLTranslation {
    // Marks hold offsets in 32 bits; a byte becomes at most six.
    guard source.count < 1 << 28 else { throw source.fault(.tooLong, at: 0) }
    var reader = YAMLReader(source: source, depth: depth)
    try reader.document()
    return reader.output
  }

  private init(source: YAMLSource, depth: Int) {
    self.source = source
    self.depth = depth
  }

  // MARK: - The stream

  private mutating func document() throws(YAMLFault) {
    nextLine()
    try directive()
    if line.isEnd {
      guard isMarker(0x2D) else { throw fault(.empty, at: line.content) }
      position = line.start + 3
      try valueOrNextLine(behind: line.start, parent: -1, allowsListAtParent: false)
    } else {
      try blockNode(parent: -1, allowsListAtParent: false, empty: line.content)
    }
    try end()
  }

  /// `%YAML 1.2`, before `---`.
  private mutating func directive() throws(YAMLFault) {
    let start = line.content
    guard source[start] == 0x25, line.indent == 0, !line.isTabbed else { return }
    var index = start + 1
    for word in ["YAML", "1.2"] {
      for byte in word.utf8 {
        guard source[index] == byte else { throw fault(.directive, at: start) }
        index += 1
      }
      guard source.isBlankOrEnd(index) else { throw fault(.directive, at: start) }
      if word == "YAML" { index = source.skipBlanks(index) }
    }
    position = index
    try endLine()
    guard isMarker(0x2D) else { throw fault(.directive, at: line.content) }
  }

  /// Nothing but `...` and comments follows the document.
  private mutating func end() throws(YAMLFault) {
    while line.isEnd {
      if isMarker(0x2D) { throw fault(.multipleDocuments, at: line.start) }
      guard isMarker(0x2E) else { return }
      position = line.start + 3
      try endLine()
      if !line.isEnd { throw fault(.multipleDocuments, at: line.content) }
    }
    throw fault(
      line.isTabbed ? .tabIndentation : line.indent == 0 ? .contentAfterValue : .badIndentation,
      at: line.content)
  }

  /// Whether the line is the marker of three such bytes.
  private func isMarker(_ byte: UInt8) -> Bool {
    line.isEnd && source.isMarker(line.start) && source[line.start] == byte
  }

  // MARK: - Lines

  /// Finds the next line with content; `position` is at the start of a line.
  mutating func nextLine() {
    while true {
      let spaces = source.skipSpaces(position)
      let content = source.skipBlanks(spaces)
      if source[content] == 0x23 || source[content] == 0x0A {
        position = source.lineEnd(content)
        if source[position] == 0x0A { position += 1 }
        continue
      }
      line = Line(
        start: position, indent: spaces - position, content: content,
        isEnd: source[position] == 0 || source[content] == 0 || source.isMarker(position))
      return
    }
  }

  /// Ends a line on which a value has ended, and finds the next one with content.
  mutating func endLine() throws(YAMLFault) {
    let value = position
    position = source.skipBlanks(position)
    if source[position] == 0x23 {
      if position == value { throw fault(.commentNeedsSpace, at: position) }
      position = source.lineEnd(position)
    }
    switch source[position] {
    case 0x0A: position += 1
    case 0: break
    default: throw fault(.contentAfterValue, at: position)
    }
    nextLine()
  }

  // MARK: - Bounds and faults

  mutating func enter() throws(YAMLFault) {
    guard nesting < depth else { throw fault(.tooDeep, at: position) }
    nesting += 1
  }

  mutating func leave() { nesting -= 1 }

  func fault(_ reason: YAMLFault.Reason, at offset: Int) -> YAMLFault {
    source.fault(reason, at: offset)
  }

  /// Why no value begins at `offset`.
  func badStart(_ offset: Int) -> YAMLFault {
    let reason: YAMLFault.Reason =
      switch source[offset] {
      case 0x26: .anchor
      case 0x2A: .alias
      case 0x21: .tag
      case 0x40, 0x60: .reservedCharacter
      case 0x3A: .emptyKey
      case 0x3F: .explicitKey
      case 0x2C: .emptyEntry
      case 0x23: .commentNeedsSpace
      case 0: .unclosedCollection
      default: .unexpectedCharacter
      }
    return fault(reason, at: offset)
  }
}
