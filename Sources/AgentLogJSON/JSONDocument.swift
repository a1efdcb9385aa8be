/// A JSON text read whole, for configuration files and schemas: bytes, nodes and a way to walk
/// them with the place of every value at hand. Not for the hot path.
///
/// A YAML text is read into the same: bytes and offsets are then those of equivalent JSON, places
/// (``position(of:)``, ``JSONElement/position``) those of the YAML.
package final class JSONDocument: Sendable {
  /// The path or name that messages give.
  package let name: String
  package let nodes: [JSONNode]
  /// The text, followed by the padding.
  private let storage: [UInt8]
  /// What the text was translated from, or nil where it stands as it was read.
  private let origin: YAMLOrigin?
  private let lines: LineTable

  /// Reads one JSON text. O(n) time and memory.
  package init(name: String, text: some Sequence<UInt8>, depth: Int = 512) throws(JSONFault) {
    self.name = name
    var storage = Array(text)
    if storage.starts(with: [0xEF, 0xBB, 0xBF]) { storage.removeFirst(3) }
    let count = storage.count
    storage.append(contentsOf: repeatElement(0, count: PaddedBytes.padding))
    var tape = JSONTape()
    let fault = storage.withUnsafeBytes {
      tape.readWhole(
        PaddedBytes(unsafeBase: $0.baseAddress!, count: count), extent: .document, depth: depth)
    }
    if let fault { throw fault }
    self.storage = storage
    self.nodes = tape.nodes
    self.origin = nil
    self.lines = LineTable(storage)
  }

  /// Reads one YAML document; what is read and what is refused, see ``YAMLReader``.
  /// O(n) time and memory.
  package init(
    name: String, yaml text: some Sequence<UInt8>, depth: Int = 64
  ) throws(YAMLFault) {
    self.name = name
    let source = try YAMLSource(text)
    let translation = try YAMLReader.translate(source, depth: depth)
    let count = translation.text.count
    let storage = translation.text + repeatElement(0, count: PaddedBytes.padding)
    var tape = JSONTape()
    let fault = storage.withUnsafeBytes {
      tape.readWhole(
        PaddedBytes(unsafeBase: $0.baseAddress!, count: count), extent: .document,
        depth: depth)
    }
    // The translation is JSON and no deeper than the source; only its length could object.
    if fault != nil { throw YAMLFault(.tooLong, line: 1, column: 1) }
    self.storage = storage
    self.nodes = tape.nodes
    self.origin = YAMLOrigin(marks: translation.marks)
    self.lines = LineTable(source.bytes)
  }

  package var root: JSONElement { JSONElement(document: self, index: 0) }

  /// Lends the padded bytes, for engines that run over a document as over a record.
  package func withBytes<Result>(_ body: (PaddedBytes) throws -> Result) rethrows -> Result {
    try storage.withUnsafeBytes {
      try body(
        PaddedBytes(
          unsafeBase: $0.baseAddress!, count: storage.count - PaddedBytes.padding))
    }
  }

  /// The text of a range of bytes.
  package func text(_ range: Range<Int>) -> ArraySlice<UInt8> { storage[range] }

  /// 1-based line and column (in bytes) of an offset. O(log of the text's length).
  package func position(of offset: Int) -> (line: Int, column: Int) {
    lines.position(of: place(of: offset))
  }

  /// The offset in the file of an offset: another one where the file is YAML.
  package func place(of offset: Int) -> Int { origin?.offset(of: offset) ?? offset }
}

/// Where an offset lies in a text.
package enum TextPosition {
  /// 1-based line and column (in UTF-8 bytes). O(offset): call it when something is reported.
  package static func of(
    _ offset: Int, in text: some Collection<UInt8>
  ) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in text.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return (line, column)
  }
}

/// One value of a ``JSONDocument``.
package struct JSONElement: Sendable {
  package let document: JSONDocument
  package let index: Int

  package init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  package var node: JSONNode { document.nodes[index] }
  package var kind: JSONKind { node.kind }
  /// Offset of the value's first byte (for strings: of the opening quote).
  package var offset: Int { kind == .string ? Int(node.start) - 1 : Int(node.start) }
  /// 1-based line and column.
  package var position: (line: Int, column: Int) { document.position(of: offset) }

  /// The text as written: a number's digits, a string's inside with escapes.
  package var raw: ArraySlice<UInt8> { document.text(node.range) }

  /// The decoded string, or nil for another kind.
  package var string: String? {
    guard kind == .string else { return nil }
    return String(decoding: stringBytes ?? [], as: UTF8.self)
  }

  /// The decoded string as UTF-8, or nil for another kind.
  package var stringBytes: [UInt8]? {
    guard kind == .string else { return nil }
    return node.isEscaped ? JSONText.decode(raw) : Array(raw)
  }

  package var bool: Bool? { kind == .bool ? raw.first == 0x74 : nil }
  package var isNull: Bool { kind == .null }

  /// The value as an `Int` where it is written as an integer that fits.
  package var int: Int? {
    kind == .integer ? Int(String(decoding: raw, as: UTF8.self)) : nil
  }

  /// Elements of an array; empty for other kinds.
  package var elements: [JSONElement] {
    guard kind == .array else { return [] }
    var result: [JSONElement] = []
    var child = index + 1
    while child < Int(node.next) {
      result.append(JSONElement(document: document, index: child))
      child = Int(document.nodes[child].next)
    }
    return result
  }

  /// Members of an object in order, duplicates included; empty for other kinds.
  package var members: [(key: JSONElement, value: JSONElement)] {
    guard kind == .object else { return [] }
    var result: [(key: JSONElement, value: JSONElement)] = []
    var child = index + 1
    while child < Int(node.next) {
      let value = child + 1
      result.append(
        (
          JSONElement(document: document, index: child),
          JSONElement(document: document, index: value)
        ))
      child = Int(document.nodes[value].next)
    }
    return result
  }

  /// The last member of that name. O(members).
  package subscript(key: String) -> JSONElement? {
    members.last { $0.key.string == key }?.value
  }
}
