import AgentLogEvents
import AgentLogFindings
package import AgentLogJSON

/// A plain JSON Schema, made to judge a log: each record is an instance.
///
/// What it asks of single members of the record is judged by the same tables as the events of a
/// stream schema, in the pass that reads the record; where an `anyOf` or `oneOf` tells its branches
/// apart by the text of one member, the branches are judged as events of that name. The rest is
/// judged on the record's tape. Both ways give the same answers.
package struct PlainSchema {
  let document: JSONDocument
  let fields: [EventField]
  let records: CompiledEvents

  /// A member that is not allowed makes an instance invalid, here.
  static let severities = ["event/unknown-field": Severity.error]
  /// More branches than this, or more sites over all of them, are told apart on the tape.
  private static let limit = (events: 1_024, sites: 1 << 21)

  /// Whether a document is a JSON Schema of its own and no stream schema.
  package static func isPlain(_ root: JSONElement) -> Bool {
    guard root.kind == .object else { return root.kind == .bool }
    if root["format"]?.string?.hasPrefix("agentlog.") == true { return false }
    return root["events"] == nil || root["$id"] != nil
      || root["$schema"]?.string?.contains("json-schema.org/") == true
  }

  init(
    _ document: JSONDocument, library: SchemaLibrary, assertsFormats: Bool
  ) throws(SchemaMistakes) {
    self.document = document
    try Self.refuseOthers(document.root)
    var compiler = SchemaCompiler(
      assertsFormats: assertsFormats, library: library, dialect: .draft202012)
    let root = compiler.add(document.root)
    let schema = try compiler.finish()
    var fields = Self.fields(of: schema)
    let dispatch = Self.dispatch(at: root, schema, fields)
    for (field, member) in NestedMembers.find(in: schema) {
      guard let parent = fields.first(where: { $0.name == field }) else { continue }
      let made = EventField(member: member, of: parent)
      let fits = fields.count < SlotSet.capacity && Self.isPlainName(member)
      if fits && !fields.contains(where: { $0.name == made.name }) { fields.append(made) }
    }
    self.fields = fields
    records = CompiledEvents(
      fields: fields, roles: EventRoles(event: dispatch?.field), schema: schema, every: root,
      events: dispatch?.events ?? [], others: "allow", severities: Self.severities, counts: [],
      columns: [], columnsOfEvent: (dispatch?.events ?? []).map { _ in 0 }, columnsOfOthers: 0,
      plain: Lowering.Plain(dispatch: dispatch?.instruction))
  }

  /// Any JSON would do as a schema that asks nothing: a file without a single keyword is another
  /// file, given by mistake.
  private static func refuseOthers(_ root: JSONElement) throws(SchemaMistakes) {
    let names = root.members.compactMap(\.key.string)
    let known = SchemaKeywords.known.union(SchemaKeywords.replaced.keys)
    guard !names.isEmpty, !names.contains(where: known.contains) else { return }
    throw SchemaMistakes([
      SchemaMistake(
        file: root.document.name, line: 1, column: 1,
        message: "this is no JSON Schema: it holds none of its keywords")
    ])
  }

  /// A slot for each member of the record that the schema speaks of, where there are enough.
  private static func fields(of schema: CompiledSchema) -> [EventField] {
    let names = schema.rootFieldNames
    guard names.count <= SlotSet.capacity, names.allSatisfy(isPlainName) else { return [] }
    return names.map { EventField(name: $0) }
  }

  /// Slots of members inside others are named with a zero byte.
  private static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && !name.utf8.contains(0)
  }

  // MARK: - Branches as events

  private struct Dispatch {
    var instruction: Int
    var field: Int
    var events: [EventSource]
  }

  /// The first `anyOf` or `oneOf` at the root whose branches one text each tells apart.
  private static func dispatch(
    at node: Int, _ schema: CompiledSchema, _ fields: [EventField], depth: Int = 0
  ) -> Dispatch? {
    guard depth < 8, !schema.parts.isDynamic else { return nil }
    for index in schema.parts.nodes[node].instructions.range {
      switch schema.parts.instructions[index] {
      case .ref(let ref):
        let found = dispatch(at: Int(ref.schema), schema, fields, depth: depth + 1)
        if let found { return found }
      case .anyOf(let any):
        if let found = dispatch(any.dispatch, index, schema, fields) { return found }
      case .oneOf(let one):
        if let found = dispatch(one.dispatch, index, schema, fields) { return found }
      default: continue
      }
    }
    return nil
  }

  private static func dispatch(
    _ number: Int32, _ instruction: Int, _ schema: CompiledSchema, _ fields: [EventField]
  ) -> Dispatch? {
    guard number >= 0 else { return nil }
    let parts = schema.parts
    let dispatch = parts.dispatches[Int(number)]
    let name = parts.name(ofField: Int(dispatch.field))
    guard let field = fields.firstIndex(where: { $0.name == name }) else { return nil }
    let runs = parts.list(dispatch.runs)
    guard runs.count <= 2 * limit.events, runs.count * parts.sites.count <= 2 * limit.sites else {
      return nil
    }
    var texts: [Int: [String]] = [:]
    let places = Int(parts.lists[Int(dispatch.table)])
    for place in 0..<places {
      let position = Int(parts.lists[Int(dispatch.table) + 1 + place * 2])
      guard position >= 0 else { continue }
      // A text that several branches allow is left to the tape.
      guard runs[position * 2 + 1] == 1 else { return nil }
      let text = parts.name(Int(parts.lists[Int(dispatch.table) + 2 + place * 2]))
      guard !text.isEmpty, text.utf8.count < 256 else { return nil }
      texts[Int(parts.lists[runs[position * 2]]), default: []].append(text)
    }
    let events = texts.sorted { $0.key < $1.key }.map { branch, names in
      let names = names.sorted()
      return EventSource(
        name: names[0], names: names, member: nil, schema: branch, levels: [])
    }
    return Dispatch(instruction: instruction, field: field, events: events)
  }
}
