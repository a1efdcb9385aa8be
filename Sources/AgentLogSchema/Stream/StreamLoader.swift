import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// Reads a stream schema that fits the description of the format: fields, events, roles.
struct StreamLoader: Sendable {
  private let root: JSONElement
  private(set) var fields: [EventField] = []
  private(set) var events: [StreamSchema.Event] = []
  let severities: [String: Severity]

  init(_ root: JSONElement) {
    self.root = root
    var severities: [String: Severity] = [:]
    for (key, value) in root["severity"]?.members ?? [] {
      severities[key.string ?? ""] = value.string.flatMap(Severity.init(rawValue:))
    }
    self.severities = severities
  }

  /// The index of a field by name.
  func field(_ element: JSONElement?) -> Int? {
    guard let name = element?.string else { return nil }
    return fields.firstIndex { $0.name == name }
  }

  /// Compiles the JSON Schemas, and finds all fields that anything speaks of.
  ///
  /// - Parameter watched: paths that somebody looks at beside the schema, as far as there is room.
  mutating func compile(
    _ library: SchemaLibrary, watching watched: [[[UInt8]]] = []
  ) throws(SchemaMistakes) -> Compilation {
    for (key, value) in root["fields"]?.members ?? [] {
      fields.append(Self.field(key.string ?? "", value))
    }
    var compiler = SchemaCompiler(fields: fieldNames, library: library)
    let every = root["every"].map { compiler.add($0) }
    var sources: [EventSource] = []
    for (key, value) in root["events"]?.members ?? [] {
      let name = key.string ?? ""
      sources.append(
        EventSource(
          name: name, names: [name] + (value["names"]?.elements ?? []).compactMap(\.string),
          member: value["match"]?["member"]?.string,
          schema: value["schema"].map { compiler.add($0) },
          levels: Self.levels(value["level"], &compiler)))
      events.append(
        StreamSchema.Event(
          name: name, title: value["title"]?.string ?? "",
          presence: value["presence"]?.string.flatMap(StreamSchema.Presence.init) ?? .optional,
          required: Self.names("required", root["every"], value["schema"]),
          recommended: Self.names("recommended", root["every"], value["schema"])))
    }
    let schema = try compiler.finish()
    addUsedFields(schema)
    for (field, member) in NestedMembers.find(in: schema) {
      guard let parent = fields.first(where: { $0.name == field }) else { continue }
      let made = EventField(member: member, of: parent)
      let fits = EventPlan.slotCount(fields + [made]) <= 128
      if fits && !fields.contains(where: { $0.name == made.name }) { fields.append(made) }
    }
    var room = SlotSet.capacity - EventPlan.slotCount(fields)
    var known = Set(
      fields.flatMap(\.paths) + fields.compactMap(\.boolean).map { [Array($0.key.utf8)] })
    for path in watched where room > 0 && known.insert(path).inserted {
      fields.append(EventField(watched: path))
      room -= 1
    }
    let mistakes = tooManyKeys()
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    return Compilation(schema: schema, every: every, events: sources)
  }

  /// JSON Schemas with the events they belong to.
  struct Compilation {
    var schema: CompiledSchema
    var every: Int?
    var events: [EventSource]
  }

  /// What judges single events, with the columns that the stream rules asked for.
  func events(_ compilation: Compilation, stream: CompiledStream) -> CompiledEvents {
    CompiledEvents(
      fields: fields,
      roles: EventRoles(
        event: field(root["event"]), run: field(root["run"]?["key"]), trace: field(root["trace"]),
        time: field(root["time"]), level: field(root["level"])),
      schema: compilation.schema, every: compilation.every, events: compilation.events,
      others: root["additionalEvents"]?.string ?? "warn", severities: severities,
      counts: (root["stream"]?.elements ?? []).compactMap {
        RecordCount.takes($0) ? RecordCount($0) : nil
      },
      columns: stream.columns, columnsOfEvent: stream.columnsOfEvent,
      columnsOfOthers: stream.columnsOfOthers)
  }

  /// Fields that schemas or rules speak of without listing other keys for them.
  private mutating func addUsedFields(_ compiled: CompiledSchema) {
    var known = Set(fields.map(\.name))
    for name in compiled.rootFieldNames where known.insert(name).inserted {
      fields.append(EventField(name: name))
    }
    for element in namedFields where known.insert(element.string ?? "").inserted {
      fields.append(EventField(name: element.string ?? ""))
    }
  }

  /// Where the schema names a field outside of JSON Schemas.
  private var namedFields: [JSONElement] {
    var names = ["event", "time", "trace", "level"].compactMap { root[$0] }
    if let key = root["run"]?["key"] { names.append(key) }
    for rule in root["stream"]?.elements ?? [] where !RecordCount.takes(rule) {
      names += ["field", "tool", "parent"].compactMap { rule[$0] }
      if let failed = rule["failed"]?["field"] { names.append(failed) }
      if let id = rule["id"] { names += id.kind == .array ? id.elements : [id] }
    }
    return names.filter { $0.kind == .string && !($0.string ?? "").hasPrefix("/") }
  }

  /// What does not fit the tables.
  private func tooManyKeys() -> [SchemaMistake] {
    var mistakes: [SchemaMistake] = []
    func refuse(_ key: String, _ message: String, _ suggestion: String) {
      let position = (root[key] ?? root).position
      mistakes.append(
        SchemaMistake(
          file: root.document.name, line: position.line, column: position.column,
          message: message, suggestion: suggestion))
    }
    let slots = EventPlan.slotCount(fields)
    if slots > SlotSet.capacity {
      refuse(
        "fields", "the fields have \(slots) keys in all; \(SlotSet.capacity) are the most",
        "leave out keys that no log uses")
    }
    if events.count > 64 {
      refuse(
        "events", "there are \(events.count) events; 64 are the most",
        "split the schema by the service that logs them")
    }
    return mistakes
  }

  private var fieldNames: FieldNames {
    FieldNames(
      fields.map { field in
        FieldNames.Field(
          field.name, keys: field.keys,
          boolean: field.boolean.map {
            FieldNames.Boolean(key: $0.key, whenTrue: $0.whenTrue, whenFalse: $0.whenFalse)
          })
      })
  }

  // MARK: - Parts

  private static func field(_ name: String, _ value: JSONElement) -> EventField {
    var boolean: EventField.Boolean?
    if let entry = value["boolean"], let key = entry["key"]?.string {
      boolean = EventField.Boolean(
        key: key, whenTrue: entry["true"]?.string ?? "ok",
        whenFalse: entry["false"]?.string ?? "error")
    }
    return EventField(
      name: name, keys: (value["keys"]?.elements ?? []).compactMap(\.string), boolean: boolean,
      epochs: (value["epoch"]?.elements ?? []).reduce(into: []) { units, name in
        if let unit = name.string.flatMap(Epoch.Units.init(name:)) { units.insert(unit) }
      })
  }

  private static func levels(
    _ element: JSONElement?, _ compiler: inout SchemaCompiler
  ) -> [EventSource.Level] {
    guard let element else { return [] }
    let rules = element.elements
    if rules.allSatisfy({ $0.kind == .string }) {
      return [EventSource.Level(when: nil, levels: rules.compactMap(\.string))]
    }
    return rules.map { rule in
      EventSource.Level(
        when: rule["when"].map { compiler.add($0) },
        levels: (rule["is"]?.elements ?? []).compactMap(\.string))
    }
  }

  private static func names(_ keyword: String, _ schemas: JSONElement?...) -> [String] {
    schemas.compactMap { $0?[keyword]?.elements.compactMap(\.string) }.flatMap { $0 }
  }
}

/// One event of a schema, before it is compiled.
struct EventSource: Sendable {
  var name: String
  /// All spellings of the name.
  var names: [String]
  /// The member that tells a nameless event.
  var member: String?
  /// The node of its JSON Schema.
  var schema: Int?
  var levels: [Level]

  struct Level: Sendable {
    /// The node of the condition, or nil for always.
    var when: Int?
    var levels: [String]
  }
}

/// Which fields have a part to play beyond their own schema.
package struct EventRoles: Sendable {
  package var event: Int?
  package var run: Int?
  package var trace: Int?
  package var time: Int?
  package var level: Int?
}
