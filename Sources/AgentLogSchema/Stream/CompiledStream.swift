package import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// The stream side of a schema, ready to judge.
package struct CompiledStream {
  package var sites: [FindingSite] = []
  package var columns: [Column.Request] = []
  var rules: [StreamRule] = []
  /// The columns that each rule reads.
  var columnsOfRule: [UInt32] = []
  /// Rules by event; what looks at all events is in each list.
  var rulesOfEvent: [[Int]] = []
  /// Rules for records that are no event of the schema, where those take part.
  var rulesOfOthers: [Int] = []
  var wordsPerRun = 0
  var lifecycle = Lifecycle()
  var presence = Presence()

  package init() {}

  /// For each event, a bit for each column that a rule of the event reads.
  var columnsOfEvent: [UInt32] { rulesOfEvent.map(columns(of:)) }
  var columnsOfOthers: UInt32 { columns(of: rulesOfOthers) }

  private func columns(of rules: [Int]) -> UInt32 {
    rules.reduce(0) { $0 | columnsOfRule[$1] }
  }
}

/// Hands out what rules need while they are made, and collects mistakes.
package struct StreamBuilder {
  /// Canonical fields by index.
  let fields: [EventField]
  /// Names of the events by index.
  let events: [String]
  let severities: [String: Severity]
  /// The field that holds the time of an event.
  let timeField: Int?
  var stream = CompiledStream()
  var mistakes: [SchemaMistake] = []
  private var stateNames: [String] = []
  /// The columns of the rule that is being made.
  private var columnsOfRule: UInt32 = 0

  init(
    fields: [EventField], events: [String], severities: [String: Severity], timeField: Int?
  ) {
    self.fields = fields
    self.events = events
    self.severities = severities
    self.timeField = timeField
  }

  /// Adds a rule that was made with this builder just now.
  mutating func add(_ rule: StreamRule) {
    stream.rules.append(rule)
    stream.columnsOfRule.append(columnsOfRule)
    columnsOfRule = 0
  }

  /// The index of a field that an entry names, or nil and a mistake.
  mutating func field(_ element: JSONElement?) -> Int? {
    guard let element, let name = element.string else { return nil }
    if let index = fields.firstIndex(where: { $0.name == name }) { return index }
    mistake(element, "no field is called '\(name)'", nearest: fields.map(\.name), to: name)
    return nil
  }

  /// The index of an event that an entry names, or nil and a mistake.
  mutating func event(_ element: JSONElement?) -> Int? {
    guard let element, let name = element.string else { return nil }
    if let index = events.firstIndex(of: name) { return index }
    mistake(element, "no event is called '\(name)'", nearest: events, to: name)
    return nil
  }

  mutating func mistake(
    _ element: JSONElement, _ message: String, nearest names: [String], to name: String
  ) {
    let position = element.position
    mistakes.append(
      SchemaMistake(
        file: element.document.name, line: position.line, column: position.column,
        message: message,
        suggestion: Nearest.of(name, among: names).map { "did you mean '\($0)'?" }))
  }

  /// Where a rule finds the value of a field in each row.
  mutating func column(_ field: Int, _ kind: Column.Kind) -> Int {
    let request = Column.Request(field: field, kind: kind)
    let index = stream.columns.firstIndex(of: request) ?? stream.columns.count
    if index == stream.columns.count { stream.columns.append(request) }
    columnsOfRule |= 1 << UInt32(index)
    return index
  }

  /// So many numbers per run; the first one's index.
  mutating func words(_ count: Int) -> Int {
    defer { stream.wordsPerRun += count }
    return stream.wordsPerRun
  }

  mutating func site(
    _ rule: String, event: String? = nil, field: Int? = nil, severity: Severity = .error,
    _ summary: String
  ) -> Int {
    stream.sites.append(
      FindingSite(
        rule: rule, severity: severities[rule] ?? severity, event: event,
        pointer: field.map { "/" + fields[$0].name } ?? "", summary: summary))
    return stream.sites.count - 1
  }

  /// A site that stays a note whatever the severity of its rule.
  mutating func note(_ rule: String, field: Int, _ summary: String) -> Int {
    stream.sites.append(
      FindingSite(
        rule: rule, severity: .note, pointer: "/" + fields[field].name, summary: summary))
    return stream.sites.count - 1
  }

  /// A number by which rules keep a state of each run; the same for the same name.
  mutating func stateNumber(_ name: String) -> Int {
    if let known = stateNames.firstIndex(of: name) { return known }
    stateNames.append(name)
    return stateNames.count - 1
  }

  /// A number that no other rule has.
  mutating func stateNumber() -> Int { stateNumber("state \(stateNames.count)") }
}
