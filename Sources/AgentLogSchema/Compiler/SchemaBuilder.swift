import AgentLogJSON

/// The state of a compilation: the parts made so far, the subschemas still to be read, and every
/// mistake. Keywords write to it.
///
/// Subschemas are read from a queue, not by recursion, and each once per scope, so a schema of any
/// size and depth, and one that refers to itself, ends.
struct SchemaBuilder {
  var parts = SchemaParts()
  /// At most ``mostMistakes``: finding the line of each costs the text before it.
  private(set) var mistakes: [SchemaMistake] = []
  static let mostMistakes = 100
  let fields: FieldNames
  let assertsFormats: Bool
  let library: SchemaLibrary
  /// What schemas that are compiled themselves are written in, where they do not say it.
  let dialect: SchemaDialect

  /// The subschema that is being read, its members by name, its node and its resource.
  private(set) var element: JSONElement
  private(set) var members: [String: JSONElement] = [:]
  private(set) var node = 0
  private(set) var resource = 0
  /// Where each node was read from.
  private(set) var elements: [JSONElement] = []

  var resources = SchemaResources()
  var dialects = SchemaDialects()
  /// What was asked for and nobody has.
  var unknownURIs: Set<String> = []
  var indices: [ObjectIdentifier: JSONPointer.Index] = [:]

  private var queue: [Task] = []
  private var definitions: [(schema: JSONElement, resource: Int)] = []
  private var nodes: [NodeKey: Int] = [:]
  private var dynamicNames: [DynamicName: Int32] = [:]
  private var names: [[UInt8]: Int32] = [:]
  var patternsBySource: [String: Int32] = [:]
  private var plainFields: [Int32: Int32] = [:]
  private var rootFields: [Int32: Int32] = [:]
  private var literals: [[UInt8]: Int32] = [:]
  /// The decoded text of each literal that is a string, by its index.
  private(set) var texts: [Int: [UInt8]] = [:]
  private let fieldsByName: [String: FieldNames.Field]

  private struct Task {
    var element: JSONElement
    var node: Int
    var resource: Int
    /// The node does nothing but enter the resource; then this node judges.
    var entered: Int32 = -1
  }

  private struct NodeKey: Hashable {
    var element: SchemaResources.ElementKey
    var isRoot: Bool
    var enters = false
  }

  private struct DynamicName: Hashable {
    var name: String
    var isRoot: Bool
  }

  init(
    fields: FieldNames, assertsFormats: Bool, library: SchemaLibrary, dialect: SchemaDialect,
    anchor: JSONElement
  ) {
    self.fields = fields
    self.assertsFormats = assertsFormats
    self.library = library
    self.dialect = dialect
    element = anchor
    fieldsByName = Dictionary(
      fields.fields.map { ($0.canonical, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// True where names of members are canonical field names.
  var isRoot: Bool { parts.nodes[node].isRoot }

  /// The language of the subschema that is being read.
  var language: SchemaDialect { resources.all[resource].dialect }

  /// Whether the subschema begins a resource of its own.
  var startsResource: Bool { resources.number(startingAt: element) != nil }

  // MARK: - Nodes

  /// Compiles a schema with everything it leads to. Returns its node.
  mutating func compile(_ schema: JSONElement, isRoot: Bool) -> Int {
    resource = open(schema)
    let first = Int(enqueue(schema, isRoot: isRoot, in: resource))
    while true {
      if let task = queue.popLast() {
        (element, node, resource) = (task.element, task.node, task.resource)
        if task.entered >= 0 {
          parts.nodes[node].instructions = PoolRange(first: parts.instructions.count, count: 1)
          add(.scope(ScopeInstruction(resource: Int32(resource), schema: task.entered)))
        } else {
          readNode()
        }
      } else if let definition = definitions.popLast() {
        guard !isKnown(definition.schema) else { continue }
        _ = enqueue(definition.schema, isRoot: false, in: definition.resource)
      } else if !enqueueDynamicAnchors() {
        return first
      }
    }
  }

  /// A schema under `$defs`: read for its mistakes, if nothing refers to it.
  mutating func define(_ schema: JSONElement) {
    definitions.append((schema, resources.number(startingAt: schema) ?? resource))
  }

  private func isKnown(_ schema: JSONElement) -> Bool {
    [true, false].contains {
      nodes[NodeKey(element: SchemaResources.ElementKey(schema), isRoot: $0)] != nil
    }
  }

  private mutating func enqueue(
    _ schema: JSONElement, isRoot: Bool, in resource: Int
  ) -> Int32 {
    let key = NodeKey(element: SchemaResources.ElementKey(schema), isRoot: isRoot)
    if let known = nodes[key] { return Int32(known) }
    let node = makeNode(key, schema, resource)
    queue.append(Task(element: schema, node: node, resource: resource))
    return Int32(node)
  }

  private mutating func makeNode(
    _ key: NodeKey, _ schema: JSONElement, _ resource: Int
  ) -> Int {
    nodes[key] = parts.nodes.count
    parts.nodes.append(SchemaNode(isRoot: key.isRoot, resource: Int32(resource)))
    elements.append(schema)
    return parts.nodes.count - 1
  }

  /// The node of a schema that this one leads to. Where it belongs to another resource, that one is
  /// entered on the way.
  private mutating func reach(
    _ schema: JSONElement, isRoot: Bool, in resource: Int
  ) -> Int32 {
    let node = enqueue(schema, isRoot: isRoot, in: resource)
    guard resource != self.resource else { return node }
    let key = NodeKey(
      element: SchemaResources.ElementKey(schema), isRoot: isRoot, enters: true)
    if let known = nodes[key] { return Int32(known) }
    let entrance = makeNode(key, schema, resource)
    queue.append(Task(element: schema, node: entrance, resource: resource, entered: node))
    return Int32(entrance)
  }

  /// The node of a subschema that judges the same value.
  mutating func inPlace(_ schema: JSONElement) -> Int32 {
    reach(schema, isRoot: isRoot, in: resources.number(startingAt: schema) ?? resource)
  }

  /// The node of a subschema that judges members or elements of the value.
  mutating func below(_ schema: JSONElement) -> Int32 {
    reach(schema, isRoot: false, in: resources.number(startingAt: schema) ?? resource)
  }

  /// The node of what a reference refers to.
  mutating func referred(_ target: Target) -> Int32 {
    reach(target.element, isRoot: isRoot, in: target.resource)
  }

  // MARK: - Dynamic anchors

  /// A number for all dynamic anchors of a name.
  mutating func dynamicName(_ name: String) -> Int32 {
    let key = DynamicName(name: name, isRoot: isRoot)
    if let known = dynamicNames[key] { return known }
    let made = Int32(parts.dynamicAnchors.count)
    parts.dynamicAnchors.append([])
    dynamicNames[key] = made
    return made
  }

  /// Every schema that a dynamic reference may lead to is compiled. False where none is new.
  private mutating func enqueueDynamicAnchors() -> Bool {
    guard !dynamicNames.isEmpty else { return false }
    let before = parts.nodes.count
    for (key, number) in dynamicNames.sorted(by: { $0.value < $1.value }) {
      parts.dynamicAnchors[Int(number)] = resources.all.indices.compactMap { resource in
        resources.all[resource].dynamicAnchors[key.name].map {
          DynamicAnchor(
            resource: Int32(resource), node: enqueue($0, isRoot: key.isRoot, in: resource))
        }
      }
    }
    return parts.nodes.count > before
  }

  // MARK: - Reading

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
    let language = language
    members.removeAll(keepingCapacity: true)
    var found: [Int] = []
    for (key, value) in element.members {
      let name = key.string ?? ""
      if members.updateValue(value, forKey: name) != nil {
        mistake(key, "'\(name)' is here twice")
      } else if let place = SchemaKeywords.places[name], SchemaKeywords.all[place].serves(language)
      {
        found.append(place)
      } else if language.isStream, !SchemaKeywords.known.contains(name) {
        unknown(name, at: key)
      }
    }
    // In draft-07 nothing counts beside a reference.
    if language.draft == .draft07, members[RefKeyword.keyword] != nil {
      found = found.filter { SchemaKeywords.all[$0].keyword == RefKeyword.keyword }
    }
    for place in found.sorted() {
      let keyword = SchemaKeywords.all[place]
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
    guard mistakes.count < Self.mostMistakes else { return }
    let position = place.position
    mistakes.append(
      SchemaMistake(
        file: place.document.name, line: position.line, column: position.column, message: message,
        suggestion: nearest.map { "did you mean '\($0)'?" }))
  }

  mutating func mistake(_ mistake: SchemaMistake) {
    if mistakes.count < Self.mostMistakes { mistakes.append(mistake) }
  }

  mutating func mistake(_ place: JSONElement, _ message: String, hint: String) {
    let count = mistakes.count
    mistake(place, message)
    if mistakes.count > count { mistakes[count].suggestion = hint }
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
    let made = literal(quote + value.raw + quote, kind: value.kind)
    if value.kind == .string && texts[Int(made)] == nil { texts[Int(made)] = value.stringBytes }
    return made
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
