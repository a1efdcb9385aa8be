package import AgentLogJSON
import AgentLogSchema

/// A stream schema drafted from what a log holds. It accepts that log: what it asks for is what every
/// record of an event had. How often the rest occurs is said in descriptions.
package struct SchemaDraft {
  private let profile: LogProfile
  private let name: String

  /// No more keys of one schema can be looked at.
  private static let mostFields = 110
  /// A text is drafted as one of a few words only where it had so many chances to be another.
  private static let chances = 12

  /// - Parameter name: what the schema calls itself.
  package init(_ profile: LogProfile, name: String) {
    self.profile = profile
    self.name = name
  }

  /// The schema, or nil where the log held nothing to draft one from.
  package var text: ConfigText? {
    guard !profile.events.isEmpty else { return nil }
    let kept = keptKeys
    let events = profile.events.sorted { $0.key < $1.key }
    var members: [(String, ConfigText?)] = [
      ("format", .text("agentlog.schema/1")), ("name", .text(name)), ("version", .text("0.1.0")),
      ("title", .text("Drafted from a log; say here what it is")),
      (
        "description",
        .text(
          "Drafted by agentlog schema infer from \(profile.records) records: a beginning, not a "
            + "decision. What is asked for is what every record had.")
      ),
    ]
    if let key = profile.eventKey {
      members += [("event", .text(key))]
    }
    members += [
      ("time", role(["timestamp", "ts", "time", "@timestamp"], kept, holds: .dateTime)),
      ("trace", role(["trace_id", "traceId", "trace.id"], kept)),
    ]
    if let run = role(["run_id", "runId", "run.id", "session_id", "sessionId", "trace_id"], kept),
      case .text(let key) = run
    {
      let isEverywhere = events.allSatisfy { $0.value.keys[key]?.count == $0.value.count }
      members.append(
        ("run", .object([("key", run), ("required", isEverywhere ? nil : .flag(false))])))
    }
    members.append(
      (
        "events",
        .object(events.map { ($0.key, event($0.value, kept)) })
      ))
    members.append(
      ("additionalEvents", .text(profile.nameless == 0 ? "refuse" : "allow")))
    return .object(members)
  }

  /// The keys that fit into one schema, those first that most records have.
  private var keptKeys: Set<String> {
    var counts: [String: Int] = [:]
    for event in profile.events.values {
      for (name, key) in event.keys { counts[name, default: 0] += key.count }
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var kept = Set(sorted.prefix(Self.mostFields).map(\.key))
    if let key = profile.eventKey { kept.insert(key) }
    return kept
  }

  /// The first of some keys that the log has as a text throughout.
  private func role(
    _ names: [String], _ kept: Set<String>, holds format: SchemaFormat? = nil
  ) -> ConfigText? {
    for name in names where kept.contains(name) {
      let keys = profile.events.values.compactMap { $0.keys[name] }
      let isText = keys.allSatisfy {
        $0.types.isSubset(of: ["string", "null"]) && $0.texts > 0 && $0.emptyTexts == 0
      }
      let isOfForm = keys.allSatisfy { key in format.map { key.formats.contains($0) } ?? true }
      if isText && isOfForm { return .text(name) }
    }
    return nil
  }

  private func event(_ event: LogProfile.Event, _ kept: Set<String>) -> ConfigText {
    let keys = event.keys.filter { kept.contains($0.key) }.sorted { $0.key < $1.key }
    let required = keys.filter { $0.value.count == event.count && $0.key != profile.eventKey }
    let member =
      profile.eventKey == nil ? required.first.map { ConfigText.text($0.key) } : nil
    return .object([
      ("title", .text("Seen \(event.count == 1 ? "once" : "\(event.count) times")")),
      ("match", member.map { .object([("member", $0)]) }),
      ("presence", .text("optional")),
      (
        "schema",
        .object([
          ("required", required.isEmpty ? nil : .list(required.map { .text($0.key) })),
          (
            "properties",
            .object(
              keys.filter { $0.key != profile.eventKey }.map { ($0.key, property($0.value, event)) }
            )
          ),
        ])
      ),
    ])
  }

  private func property(_ key: LogProfile.Key, _ event: LogProfile.Event) -> ConfigText {
    var types = key.types
    // A decimal and an integer are both numbers.
    if types.contains("number") { types.remove("integer") }
    let names = types.sorted()
    var members: [(String, ConfigText?)] = []
    if key.count < event.count {
      members.append(("description", .text("in \(key.count) of \(event.count)")))
    }
    let type: ConfigText = names.count == 1 ? .text(names[0]) : .list(names.map { .text($0) })
    members.append(("type", type))
    if key.texts > 0, let format = key.formats.map(\.rawValue).min() {
      members.append(("format", .text(format)))
    } else if let values = key.values, types == ["string"], !values.isEmpty,
      key.texts >= Self.chances, key.texts >= values.count * 4
    {
      members.append(("enum", .list(values.sorted().map { .text($0) })))
    }
    return .object(members)
  }
}
