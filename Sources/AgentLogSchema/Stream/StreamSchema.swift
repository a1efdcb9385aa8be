package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON

/// What events a log must hold, with what fields, in what order: one file of `Schemas/`, loaded and
/// ready to judge; or a plain JSON Schema, of which each record is an instance. Immutable; shared by
/// threads.
package struct StreamSchema: Sendable {
  package let name: String
  package let version: String
  package let title: String
  package let source: String
  /// The events in the order of the file.
  package let events: [Event]
  package let fields: [EventField]
  /// Judges single events.
  package let records: CompiledEvents
  /// Whether a log without any run cannot be judged.
  package let requiresRun: Bool
  /// A JSON Schema and no more: every JSON value is an instance, and there are no runs.
  package let isPlain: Bool
  /// Where this schema was read from.
  package let document: JSONDocument
  private let library: SchemaLibrary
  private let severities: [String: Severity]
  /// Nil where there are no stream rules.
  private let blueprint: StreamBlueprint?

  /// How many fields the rules can look at: a bit each in a row's mask.
  private static let columnLimit = 32

  /// One kind of event, for people; what is judged is compiled.
  package struct Event: Sendable {
    package var name: String
    package var title: String
    package var presence: Presence
    /// Names of the fields that must be there, those that should, and those that may.
    package var required: [String]
    package var recommended: [String]
  }

  /// Where an event must occur.
  package enum Presence: String, Sendable {
    case run, stream, optional
  }

  /// Loads a schema and checks it: against the description of the format, then every JSON Schema
  /// and every rule in it. All mistakes are reported at once.
  ///
  /// - Parameters:
  ///   - isTrusted: the schema comes with agentlog, and a test has checked it against the
  ///     description.
  ///   - library: where its JSON Schemas may refer to.
  package init(
    document: JSONDocument, isTrusted: Bool = false, library: SchemaLibrary = SchemaLibrary()
  ) throws(SchemaMistakes) {
    try self.init(document: document, isTrusted: isTrusted, library: library, watching: [])
  }

  /// The same schema, whose records are looked at in more places: each path gets a slot of the plan
  /// as far as there is room. What it judges is the same.
  package func watching(_ paths: [[[UInt8]]]) -> StreamSchema {
    guard !isPlain else { return self }
    // It was loaded once without a mistake.
    return
      (try? StreamSchema(
        document: document, isTrusted: true, library: library, watching: paths)) ?? self
  }

  private init(
    document: JSONDocument, isTrusted: Bool, library: SchemaLibrary, watching paths: [[[UInt8]]]
  ) throws(SchemaMistakes) {
    var mistakes = isTrusted ? [] : try StreamSchemaFormat.mistakes(in: document)
    let root = document.root
    var loader = StreamLoader(root)
    var compilation: StreamLoader.Compilation?
    do throws(SchemaMistakes) {
      compilation = try loader.compile(library, watching: paths)
    } catch {
      mistakes += error.mistakes
    }
    // Rules are made anew for each pass, because some remember the stream; here for their columns
    // and their mistakes.
    let blueprint = StreamBlueprint(root: root, loader: loader)
    self.blueprint = blueprint
    let builder = blueprint.build()
    // A rule that does not fit the description has been told; what else it lacks follows from that.
    let told = Set(mistakes.map(\.line))
    mistakes += builder.mistakes.filter { !told.contains($0.line) }
    if builder.stream.columns.count > Self.columnLimit, let rules = root["stream"] {
      let position = rules.position
      mistakes.append(
        SchemaMistake(
          file: document.name, line: position.line, column: position.column,
          message: "the rules look at \(builder.stream.columns.count) fields; "
            + "\(Self.columnLimit) are the most", suggestion: "leave out a rule"))
    }
    guard mistakes.isEmpty, let compilation else {
      throw SchemaMistakes(
        mistakes.sorted { ($0.line, $0.column, $0.message) < ($1.line, $1.column, $1.message) })
    }
    records = loader.events(compilation, stream: builder.stream)
    name = root["name"]?.string ?? ""
    version = root["version"]?.string ?? ""
    title = root["title"]?.string ?? ""
    source = root["source"]?.string ?? ""
    self.document = document
    self.library = library
    fields = loader.fields
    severities = loader.severities
    events = loader.events
    requiresRun = root["run"] != nil && root["run"]?["required"]?.bool ?? true
    isPlain = false
  }

  /// A plain JSON Schema.
  init(_ plain: PlainSchema) {
    name = plain.document.name
    version = ""
    title = plain.document.root["title"]?.string ?? ""
    source = ""
    events = []
    fields = plain.fields
    records = plain.records
    requiresRun = false
    isPlain = true
    document = plain.document
    library = SchemaLibrary()
    severities = PlainSchema.severities
    blueprint = nil
  }

  /// The stream side, fresh for one pass.
  package func makeStream() -> CompiledStream {
    if let blueprint { return blueprint.build().stream }
    var stream = CompiledStream()
    stream.rulesOfEvent = records.eventNames.map { _ in [] }
    return stream
  }

  /// The severity of a rule in this schema.
  package func severity(of rule: String, default severity: Severity) -> Severity {
    severities[rule] ?? severity
  }
}

/// What stream rules are made from.
private struct StreamBlueprint: Sendable {
  let root: JSONElement
  let loader: StreamLoader

  func build() -> StreamBuilder {
    var builder = StreamBuilder(
      fields: loader.fields, events: loader.events.map(\.name), severities: loader.severities,
      timeField: loader.field(root["time"]))
    let run = root["run"]
    let starts = (run?["start"]?.elements ?? []).compactMap { builder.event($0) }
    let ends = (run?["end"]?.elements ?? []).compactMap { builder.event($0) }
    builder.stream.lifecycle = Lifecycle(
      starts: starts, ends: ends, run: loader.field(run?["key"]), &builder)
    var presence = Presence()
    for (index, event) in (root["events"]?.members ?? []).enumerated()
    where !starts.contains(index) && !ends.contains(index) {
      let missing = event.value["missing"]?.string.flatMap(Severity.init(rawValue:)) ?? .error
      if loader.events[index].presence != .optional {
        presence.require(
          index, perRun: loader.events[index].presence == .run, missing: missing, &builder)
      }
      if event.value["once"]?.bool == true { presence.limit(index, &builder) }
    }
    builder.stream.presence = presence
    for entry in root["stream"]?.elements ?? [] { add(entry, &builder) }
    let admitsOthers = root["additionalEvents"]?.string ?? "warn" == "allow"
    builder.stream.rulesOfEvent = loader.events.indices.map { event in
      builder.stream.rules.indices.filter {
        builder.stream.rules[$0].events?.contains(event) ?? true
      }
    }
    builder.stream.rulesOfOthers =
      admitsOthers
      ? builder.stream.rules.indices.filter { builder.stream.rules[$0].events == nil } : []
    return builder
  }

  private func add(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    if RecordCount.takes(entry) { return }  // Judged within the record, not over the stream.
    guard let kind = StreamRules.all.first(where: { $0.takes(entry) }) else {
      let rule = entry["rule"] ?? entry
      builder.mistake(
        rule, "no stream rule is written like this", nearest: StreamRules.names,
        to: rule.string ?? "")
      return
    }
    if let rule = kind.init(entry, &builder) { builder.add(rule) }
  }
}
