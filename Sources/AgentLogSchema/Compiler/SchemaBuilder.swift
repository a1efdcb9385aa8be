import AgentLogJSON

/// The state of a compilation: the parts made so far, the subschemas still to be read, and every
/// mistake. Keywords write to it.
///
/// Subschemas are read from a queue, not by recursion, and each once per scope, so a schema of any
/// size and depth, and one that refers to itself, ends.
struct SchemaBuilder {
  var parts = SchemaParts()
  private(set) var mistakes: [SchemaMistake] = []
  let fields: FieldNames
  let assertsFormats: Bool

  /// The subschema that is being read, its members by name, and its node.
  private(set) var element: JSONElement
  private(set) var members: [String: JSONElement] = [:]
  private(set) var node = 0
  /// Where each node was read from.
  private(set) var elements: [JSONElement] = []

  private var queue: [Task] = []
  private var definitions: [(schema: JSONElement, resource: JSONElement, path: String)] = []
  private var nodes: [NodeKey: Int] = [:]
  private var resource: JSONElement
  private var indices: [ObjectIdentifier: JSONPointer.Index] = [:]
  private var names: [[UInt8]: Int32] = [:]
  var patternsBySource: [String: Int32] = [:]
  private var plainFields: [Int32: Int32] = [:]
  private var rootFields: [Int32: Int32] = [:]
  private var literals: [[UInt8]: Int32] = [:]
  private let fieldsByName: [String: FieldNames.Field]

  private struct Task {
    var element: JSONElement
    var node: Int
    /// What `#` refers to.
    var resource: JSONElement
  }

  private struct NodeKey: Hashable {
    var document: ObjectIdentifier
    var index: Int
    var isRoot: Bool
  }

  init(fields: FieldNames, assertsFormats: Bool, anchor: JSONElement) {
    self.fields = fields
    self.assertsFormats = assertsFormats
    element = anchor
    resource = anchor
    fieldsByName = Dictionary(
      fields.fields.map { ($0.canonical, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// True where names of members are canonical field names.
  var isRoot: Bool { parts.nodes[node].isRoot }

  // MARK: - Nodes

  /// Compiles a schema with everything it leads to. Returns its node.
  mutating func compile(_ schema: JSONElement, isRoot: Bool) -> Int {
    resource = schema
    let first = Int(enqueue(schema, isRoot: isRoot, parent: -1, path: ""))
    while true {
      if let task = queue.popLast() {
        (element, node, resource) = (task.element, task.node, task.resource)
        readNode()
      } else if let definition = definitions.popLast() {
        guard !isKnown(definition.schema) else { continue }
        resource = definition.resource
        _ = enqueue(definition.schema, isRoot: false, parent: -1, path: definition.path)
      } else {
        return first
      }
    }
  }

  /// A schema under `$defs`: read for its mistakes, if nothing refers to it.
  mutating func define(_ schema: JSONElement, _ path: String) {
    definitions.append((schema, resource, path))
  }

  private func isKnown(_ schema: JSONElement) -> Bool {
    [true, false].contains {
      nodes[
        NodeKey(document: ObjectIdentifier(schema.document), index: schema.index, isRoot: $0)]
        != nil
    }
  }

  private mutating func enqueue(
    _ schema: JSONElement, isRoot: Bool, parent: Int, path: String
  ) -> Int32 {
    let key = NodeKey(
      document: ObjectIdentifier(schema.document), index: schema.index, isRoot: isRoot)
    if let known = nodes[key] { return Int32(known) }
    let node = parts.nodes.count
    nodes[key] = node
    parts.nodes.append(SchemaNode(isRoot: isRoot, parent: Int32(parent), path: path))
    elements.append(schema)
    queue.append(Task(element: schema, node: node, resource: resource))
    return Int32(node)
  }

  /// The node of a subschema that judges the same value.
  mutating func inPlace(_ schema: JSONElement, _ path: String) -> Int32 {
    enqueue(schema, isRoot: isRoot, parent: node, path: path)
  }

  /// The node of a subschema that judges members or elements of the value.
  mutating func below(_ schema: JSONElement, _ path: String) -> Int32 {
    enqueue(schema, isRoot: false, parent: node, path: path)
  }

  /// The node of what a `$ref` refers to.
  mutating func referred(_ schema: JSONElement, _ path: String) -> Int32 {
    enqueue(schema, isRoot: isRoot, parent: -1, path: path)
  }

  /// What `#` refers to here.
  var referenceRoot: JSONElement { resource }

  /// What a JSON Pointer from there leads to, or nil.
  mutating func find(_ tokens: [[UInt8]]) -> JSONElement? {
    JSONPointer.find(
      tokens, from: resource, &indices[ObjectIdentifier(resource.document), default: [:]])
  }

  private mutating func readNode() {
    let first = parts.instructions.count
    defer {
      parts.nodes[node].instructions = PoolRange(
        first: first, count: parts.instructions.count - first)
    }
    if let allowed = element.bool {
      if !allowed { add(.never(NeverInstruction(site: site("false", rule: "event/bad-value")))) }
      return
    }
    guard element.kind == .object else {
      mistake(element, "a schema is \(element.kindName); expected an object, true or false")
      return
    }
    members.removeAll(keepingCapacity: true)
    for (key, value) in element.members {
      let name = key.string ?? ""
      if members.updateValue(value, forKey: name) != nil {
        mistake(key, "'\(name)' is here twice")
      }
      if !SchemaKeywords.known.contains(name) { unknown(name, at: key) }
    }
    for keyword in SchemaKeywords.all {
      if let value = members[keyword.keyword] { keyword.compile(value, &self) }
    }
    Annotations.check(&self)
  }

  private mutating func unknown(_ name: String, at key: JSONElement) {
    if SchemaKeywords.unsupported.contains(name) {
      mistake(key, "'\(name)' is not supported")
    } else if let newer = SchemaKeywords.replaced[name] {
      mistake(key, "'\(name)' belongs to an older draft", nearest: newer)
    } else {
      mistake(
        key, "'\(name)' is no keyword", nearest: Nearest.of(name, among: SchemaKeywords.known))
    }
  }

  // MARK: - What keywords write

  mutating func add(_ instruction: Instruction) { parts.instructions.append(instruction) }

  /// The site of the next instruction.
  mutating func site(_ keyword: String, rule: String) -> Int32 {
    parts.sites.append(
      SchemaSite(
        rule: rule, keyword: keyword, node: Int32(node),
        instruction: Int32(parts.instructions.count)))
    return Int32(parts.sites.count - 1)
  }

  mutating func mistake(_ place: JSONElement, _ message: String, nearest: String? = nil) {
    let position = place.position
    mistakes.append(
      SchemaMistake(
        file: place.document.name, line: position.line, column: position.column, message: message,
        suggestion: nearest.map { "did you mean '\($0)'?" }))
  }

  mutating func mistake(_ place: JSONElement, _ message: String, hint: String) {
    mistake(place, message)
    mistakes[mistakes.count - 1].suggestion = hint
  }

  mutating func list(_ values: [Int32]) -> PoolRange {
    parts.lists += values
    return PoolRange(first: parts.lists.count - values.count, count: values.count)
  }

  mutating func name(_ bytes: [UInt8]) -> Int32 {
    if let known = names[bytes] { return known }
    var head: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(8 * index) }
    parts.names.append(
      SchemaName(head: head, start: Int32(parts.nameBytes.count), length: Int32(bytes.count)))
    parts.nameBytes += bytes
    names[bytes] = Int32(parts.names.count - 1)
    return Int32(parts.names.count - 1)
  }

  mutating func literal(_ value: JSONElement) -> Int32 {
    let quote: [UInt8] = value.kind == .string ? [0x22] : []
    return literal(quote + value.raw + quote, kind: value.kind)
  }

  private mutating func literal(_ text: [UInt8], kind: JSONKind) -> Int32 {
    if let known = literals[text] { return known }
    if !parts.literals.isEmpty { parts.literalText.append(0x2C) }
    parts.literalText += text
    let integer =
      kind == .integer && text.count <= 18 ? Int64(String(decoding: text, as: UTF8.self)) : nil
    parts.literals.append(SchemaLiteral(kind: kind, integer: integer))
    literals[text] = Int32(parts.literals.count - 1)
    return Int32(parts.literals.count - 1)
  }

  // MARK: - Fields

  /// The field that a member name stands for in this scope.
  mutating func field(_ name: JSONElement) -> Int32 { field(name.stringBytes ?? []) }

  private mutating func field(_ bytes: [UInt8]) -> Int32 {
    let name = name(bytes)
    guard isRoot, let names = fieldsByName[String(decoding: bytes, as: UTF8.self)] else {
      return intern(name, in: \.plainFields) { _ in [] }
    }
    return intern(name, in: \.rootFields) { builder in
      let own = FieldSource(path: builder.list([name]))
      return [own] + names.keys.map { FieldSource(path: builder.path($0)) }
        + (names.boolean.map { [builder.source($0)] } ?? [])
    }
  }

  private mutating func intern(
    _ name: Int32, in table: WritableKeyPath<SchemaBuilder, [Int32: Int32]>,
    sources: (inout SchemaBuilder) -> [FieldSource]
  ) -> Int32 {
    if let known = self[keyPath: table][name] { return known }
    let made = sources(&self)
    parts.sources += made
    parts.fields.append(
      SchemaField(
        name: name,
        sources: PoolRange(first: parts.sources.count - made.count, count: made.count)))
    self[keyPath: table][name] = Int32(parts.fields.count - 1)
    return Int32(parts.fields.count - 1)
  }

  /// A key, or a JSON Pointer where it begins with `/`, as a path of names.
  private mutating func path(_ key: String) -> PoolRange {
    guard key.utf8.first == 0x2F else { return list([name(Array(key.utf8))]) }
    return list(JSONPointer.tokens(key).map { name($0) })
  }

  private mutating func source(_ boolean: FieldNames.Boolean) -> FieldSource {
    var source = FieldSource(path: path(boolean.key))
    source.whenTrue = literal(Array("\"\(boolean.whenTrue)\"".utf8), kind: .string)
    source.whenFalse = literal(Array("\"\(boolean.whenFalse)\"".utf8), kind: .string)
    return source
  }
}
