import AgentLogEvents
package import AgentLogFindings
import AgentLogJSON
import AgentLogSchema

/// What a log holds: its keys, by name of event, with how often they occur, what kinds of value they
/// have, what forms their texts share, and the few values of those that have few. What a draft of a
/// schema is made from.
///
/// Reads the whole log on one thread. Memory is bounded: by the number of events, of keys of an event
/// and of values that are told apart.
package final class LogProfile {
  static let mostEvents = 60
  static let mostKeys = 400
  static let mostValues = 8

  /// Everything known of one key in one event.
  final class Key {
    var count = 0
    /// Names of JSON Schema.
    var types: Set<String> = []
    var formats: Set<SchemaFormat> = LogProfile.formats
    /// Nil where there are too many, or one may not be shown.
    var values: Set<String>? = []
    var texts = 0
    var emptyTexts = 0
  }

  /// Everything known of one event.
  final class Event {
    var count = 0
    var keys: [String: Key] = [:]
    var hasMore = false
  }

  /// Worth a word in a draft; others say too little to be relied on.
  static let formats: Set<SchemaFormat> = [.dateTime, .uuid, .sha256]

  /// The key that names events; nil where none does.
  package private(set) var eventKey: String?
  package private(set) var records = 0
  /// Lines that are no JSON object.
  package private(set) var otherLines = 0
  /// Records that have no name of an event that may stand in a schema.
  private(set) var nameless = 0
  private(set) var events: [String: Event] = [:]
  /// Why inputs could not be read to their end.
  package private(set) var problems: [String] = []
  private let masker: Masker
  private var tape = JSONTape()

  /// Reads a log.
  ///
  /// - Parameter masker: decides which names and values may stand in a schema.
  package init(_ inputs: [String], masker: Masker) {
    self.masker = masker
    eventKey = Self.eventKey(inputs, masker)
    problems = Self.read(inputs) { [self] bytes, start in
      take(bytes, start)
    } other: { [self] in
      otherLines += 1
    }
  }

  /// Walks over the records of inputs.
  private static func read(
    _ inputs: [String], record: (PaddedBytes, Int) -> Bool, other: () -> Void
  ) -> [String] {
    let (streams, problems) = InputResolver.resolve(inputs, join: false)
    let reader = ChunkReader(streams: streams, lineLimit: 16 << 20, documents: false)
    let plan = EventPlan(fields: [])
    var lines = LineScanner(plan: plan.keys, depthLimit: 512)
    let chunk = Chunk()
    reading: while reader.next(chunk) {
      if chunk.overlong != nil { other() }
      lines.begin(chunk.buffer, endsFile: chunk.endsFile)
      while true {
        switch lines.next() {
        case .record(let range), .spread(let range, _):
          if !record(chunk.buffer.bytes, range.lowerBound) { break reading }
          continue
        case .end: continue reading
        default: other()
        }
      }
    }
    return (problems + reader.problems).map { "\($0.path): \($0.message)" }
  }

  /// Every key of the log that may be shown, sorted.
  package var keyNames: [String] {
    Set(events.values.flatMap { $0.keys.keys }).sorted()
  }

  // MARK: - Events

  private static let eventKeys = [
    "event", "event_name", "event_type", "eventName", "eventType", "event.name", "type", "kind",
    "action", "gen_ai.operation.name", "name", "msg", "message",
  ]

  /// The key that most records have a plain name under, of which there are few.
  private static func eventKey(_ inputs: [String], _ masker: Masker) -> String? {
    var names = [Set<String>](repeating: [], count: eventKeys.count)
    var counts = [Int](repeating: 0, count: eventKeys.count)
    var records = 0
    var tape = JSONTape()
    _ = read(inputs) { bytes, start in
      records += 1
      for (key, value) in members(bytes, start, &tape) where value.kind == .string {
        guard let index = eventKeys.firstIndex(of: key) else { continue }
        let text = string(value, bytes)
        guard masker.shows(text) else { continue }
        counts[index] += 1
        if names[index].count <= mostEvents {
          names[index].insert(String(decoding: text, as: UTF8.self))
        }
      }
      return records < 20_000
    } other: {
    }
    let fits = eventKeys.indices.first {
      counts[$0] * 10 >= records * 9 && counts[$0] > 0 && names[$0].count <= mostEvents
        && names[$0].count * 4 <= max(records, 8)
    }
    return fits.map { eventKeys[$0] }
  }

  private func take(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    records += 1
    let members = Self.members(bytes, start, &tape)
    guard let event = event(of: members, bytes) else {
      nameless += 1
      return true
    }
    event.count += 1
    var met: Set<String> = []
    for (name, value) in members where met.insert(name).inserted {
      guard let key = key(name, of: event) else { continue }
      note(value, bytes, in: key)
    }
    return true
  }

  private func event(of members: [(String, JSONNode)], _ bytes: PaddedBytes) -> Event? {
    var name = "record"
    if let eventKey {
      guard let value = members.last(where: { $0.0 == eventKey })?.1, value.kind == .string else {
        return nil
      }
      let text = Self.string(value, bytes)
      guard masker.shows(text) else { return nil }
      name = String(decoding: text, as: UTF8.self)
    }
    if let event = events[name] { return event }
    guard events.count < Self.mostEvents else { return nil }
    let event = Event()
    events[name] = event
    return event
  }

  private func key(_ name: String, of event: Event) -> Key? {
    if let key = event.keys[name] { return key }
    guard event.keys.count < Self.mostKeys, masker.shows(Array(name.utf8)) else {
      event.hasMore = true
      return nil
    }
    let key = Key()
    event.keys[name] = key
    return key
  }

  private func note(_ value: JSONNode, _ bytes: PaddedBytes, in key: Key) {
    key.count += 1
    switch value.kind {
    case .string:
      key.types.insert("string")
      key.texts += 1
      let text = Self.string(value, bytes)
      if text.isEmpty { key.emptyTexts += 1 }
      if !key.formats.isEmpty {
        let padded = PaddedBuffer(capacity: max(1, text.count))
        padded.append(text)
        key.formats = key.formats.filter { $0.holds(padded.bytes, 0..<text.count) }
      }
      guard key.values != nil else { return }
      if masker.shows(text) {
        key.values?.insert(String(decoding: text, as: UTF8.self))
      } else {
        key.values = nil
      }
      if key.values?.count ?? 0 > Self.mostValues { key.values = nil }
    case .integer: key.types.insert("integer")
    case .decimal: key.types.insert("number")
    case .bool: key.types.insert("boolean")
    case .null: key.types.insert("null")
    case .object: key.types.insert("object")
    case .array: key.types.insert("array")
    }
  }

  // MARK: - Values

  /// The members of a record by decoded key; of one that stands twice both.
  private static func members(
    _ bytes: PaddedBytes, _ start: Int, _ tape: inout JSONTape
  ) -> [(String, JSONNode)] {
    var end = 0
    guard tape.read(bytes, from: start, extent: .document, depth: 512, end: &end) == nil,
      let root = tape.nodes.first, root.kind == .object
    else { return [] }
    var result: [(String, JSONNode)] = []
    var child = 1
    while child < Int(root.next) {
      let value = tape.nodes[child + 1]
      let key = string(tape.nodes[child], bytes)
      result.append((String(decoding: key, as: UTF8.self), value))
      child = Int(value.next)
    }
    return result
  }

  private static func string(_ node: JSONNode, _ bytes: PaddedBytes) -> [UInt8] {
    let raw = bytes.slice(node.range)
    return node.isEscaped ? JSONText.decode(raw) : Array(raw)
  }
}
