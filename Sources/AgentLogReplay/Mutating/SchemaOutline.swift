import AgentLogEvents
import AgentLogJSON
import AgentLogSchema

/// What a stream schema asks of its events, as far as breaking it needs to know.
struct SchemaOutline {
  /// One field of an event and what its JSON Schema says of it.
  struct Field: Hashable {
    var name: String
    var isRequired = false
    var hasType = false
    /// The types that it may have, where the schema lists them.
    var types: Set<String> = []
    /// Strings and nothing, or next to nothing, in them is refused.
    var refusesEmpty = false
  }

  let eventField: String?
  let timeField: String?
  let starts: Set<String>
  let ends: Set<String>
  /// Events that a rule pairs, counts or ties to something.
  let tied: Set<String>
  let allowsOthers: Bool
  /// Whether a rule says that time runs on.
  let ordersTime: Bool
  private let fields: [EventField]
  private let every: JSONElement?
  private let events: [(name: String, names: [String], schema: JSONElement?)]

  init(_ schema: StreamSchema) {
    let root = schema.document.root
    fields = schema.fields
    eventField = root["event"]?.string
    timeField = root["time"]?.string
    every = root["every"]
    allowsOthers = root["additionalEvents"]?.string == "allow"
    starts = Set((root["run"]?["start"]?.elements ?? []).compactMap(\.string))
    ends = Set((root["run"]?["end"]?.elements ?? []).compactMap(\.string))
    events = (root["events"]?.members ?? []).map { member in
      (
        member.key.string ?? "", (member.value["names"]?.elements ?? []).compactMap(\.string),
        member.value["schema"]
      )
    }
    var tied = starts.union(ends)
    for rule in root["stream"]?.elements ?? [] {
      for key in ["call", "result", "counts", "event"] {
        if let name = rule[key]?.string { tied.insert(name) }
      }
    }
    self.tied = tied
    ordersTime = (root["stream"]?.elements ?? []).contains {
      $0["rule"]?.string == "stream/time-runs-backwards"
    }
  }

  /// The name that the schema has for an event; nil where it knows none.
  func kind(of event: ReplayValue) -> String? {
    guard let eventField else { return events.first?.name }
    guard let name = member(eventField, of: event)?.value.string else { return nil }
    return events.first { $0.name == name || $0.names.contains(name) }?.name
  }

  /// The member of an event that holds a field, under whatever key.
  func member(_ field: String, of event: ReplayValue) -> ReplayValue.Member? {
    let known = fields.first { $0.name == field }
    let keys = [field] + (known?.keys ?? []) + (known?.boolean.map { [$0.key] } ?? [])
    for key in keys {
      if let value = event[key] { return ReplayValue.Member(key, value) }
    }
    return nil
  }

  /// Whether an event has a field, under whatever key or path.
  func holds(_ field: String, _ event: ReplayValue) -> Bool {
    if member(field, of: event) != nil { return true }
    let paths = fields.first { $0.name == field }?.paths ?? []
    return paths.contains { path in
      var value: ReplayValue? = event
      for key in path { value = value?[String(decoding: key, as: UTF8.self)] }
      return value != nil
    }
  }

  /// The fields of a kind of event that its schema names.
  func fields(of kind: String) -> [Field] {
    var found: [Field] = []
    func take(_ schema: JSONElement?) {
      for member in schema?["properties"]?.members ?? [] {
        let name = member.key.string ?? ""
        let place =
          found.firstIndex { $0.name == name }
          ?? {
            found.append(Field(name: name))
            return found.count - 1
          }()
        let said = member.value
        if said["type"] != nil || said["enum"] != nil || said["const"] != nil {
          found[place].hasType = true
        }
        let types =
          (said["type"]?.string.map { [$0] } ?? [])
          + (said["type"]?.elements ?? [])
          .compactMap(\.string)
        found[place].types.formUnion(types)
        if (said["minLength"]?.int ?? 0) > 0 || said["enum"] != nil || said["const"] != nil
          || said["format"] != nil
        {
          found[place].refusesEmpty = true
        }
      }
      for name in (schema?["required"]?.elements ?? []).compactMap(\.string) {
        if let place = found.firstIndex(where: { $0.name == name }) {
          found[place].isRequired = true
        } else {
          found.append(Field(name: name, isRequired: true))
        }
      }
    }
    take(every)
    take(events.first { $0.name == kind }?.schema)
    return found
  }
}
