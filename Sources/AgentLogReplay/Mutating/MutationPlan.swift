import AgentLogRedaction
import AgentLogSchema

/// Every way in which one log can be broken by one step: for each kind of event in it, each field of
/// it, and each thing that the policy says.
struct MutationPlan {
  private let outline: SchemaOutline
  private let policy: Policy
  private let events: [ReplayValue]
  private(set) var mutations: [Mutation] = []
  /// What cannot be broken, and why.
  private(set) var passed: [MutationResult] = []

  init(_ schema: StreamSchema, _ policy: Policy, _ events: [ReplayValue]) {
    outline = SchemaOutline(schema)
    self.policy = policy
    self.events = events
    var seen: Set<String> = []
    for (index, event) in events.enumerated() {
      guard let kind = outline.kind(of: event), seen.insert(kind).inserted else { continue }
      addEvent(kind, index)
      addFields(kind, index)
    }
    addOrder()
    addPolicy()
  }

  private mutating func add(
    _ kind: Mutation.Kind, _ target: String, _ expected: [String],
    _ change: @escaping @Sendable ([ReplayValue]) -> [ReplayValue]?
  ) {
    mutations.append(
      Mutation(kind: kind, target: target, expected: expected, change: change))
  }

  private mutating func pass(_ kind: Mutation.Kind, _ target: String, _ reason: String) {
    passed.append(
      MutationResult(kind: kind, target: target, outcome: .notApplicable(reason)))
  }

  // MARK: - Events

  private mutating func addEvent(_ kind: String, _ index: Int) {
    if events.count == 1 {
      pass(.drop, kind, "it is the only event of the log")
      pass(.double, kind, "it is the only event of the log")
    } else if outline.tied.contains(kind) {
      if outline.eventField == nil {
        pass(.drop, kind, "each record stands alone: no other says that it should be there")
      } else {
        add(.drop, kind, Self.streamRules) { events in
          var events = events
          events.remove(at: index)
          return events
        }
      }
      add(.double, kind, Self.streamRules) { events in
        var events = events
        events.insert(events[index], at: index)
        return events
      }
    } else {
      pass(.drop, kind, "no rule of the schema pairs or counts it")
      pass(.double, kind, "no rule of the schema pairs or counts it")
    }
    guard let field = outline.eventField, let key = outline.member(field, of: events[index])?.key
    else { return pass(.rename, kind, "the schema's events have no name") }
    guard !outline.allowsOthers || outline.tied.contains(kind) else {
      return pass(.rename, kind, "the schema allows any other event")
    }
    add(.rename, kind, ["event/unknown-event", "event/missing-field"] + Self.streamRules) {
      events in
      var events = events
      events[index][key] = .string("renamed_" + kind)
      return events
    }
  }

  /// Two neighbours whose times differ change places.
  private mutating func addOrder() {
    guard let field = outline.timeField, outline.ordersTime else {
      return pass(.reorder, "neighbours", "no rule of the schema orders times")
    }
    let times = events.map { event in
      outline.member(field, of: event).flatMap { TimeForm.read($0.value)?.nanoseconds }
    }
    let fields = ReplayFields()
    let place = events.indices.dropFirst().first { index in
      guard let run = fields.run(events[index]), run == fields.run(events[index - 1]) else {
        return false
      }
      guard let one = times[index - 1], let other = times[index] else { return false }
      return one < other
    }
    guard let place else {
      return pass(.reorder, "neighbours", "no two neighbours of a run differ in time")
    }
    add(.reorder, "neighbours", Self.streamRules) { events in
      var events = events
      events.swapAt(place - 1, place)
      return events
    }
  }

  // MARK: - Fields

  private mutating func addFields(_ kind: String, _ index: Int) {
    let event = events[index]
    for field in outline.fields(of: kind) {
      guard let member = outline.member(field.name, of: event) else { continue }
      let target = kind + " " + field.name
      let key = member.key
      func set(_ value: ReplayValue?) -> @Sendable ([ReplayValue]) -> [ReplayValue]? {
        { events in
          var events = events
          events[index][key] = value
          return events
        }
      }
      let isName = field.name == outline.eventField
      var without = event
      without[key] = nil
      if field.isRequired, outline.holds(field.name, without) {
        pass(.rename, target, "another key of the event holds it too")
      } else if field.isRequired {
        let expected =
          ["event/missing-field"] + (isName ? ["event/unknown-event"] + Self.streamRules : [])
        add(.rename, target, expected) { events in
          var events = events
          events[index][key] = nil
          events[index]["renamed_" + key] = member.value
          return events
        }
      } else {
        pass(.rename, target, "the field may be missing")
      }
      if isName { continue }
      if field.hasType {
        guard let value = Self.other(than: field.types, member.value) else {
          pass(.retype, target, "the schema allows every type")
          continue
        }
        add(
          .retype, target,
          [
            "event/wrong-type", "event/bad-value", "event/bad-format", "event/missing-field",
            "event/missing-recommended",
          ] + (field.name == "status" ? ["stream/unpaired-call"] : []),
          set(value))
      } else {
        pass(.retype, target, "the schema asks for no type")
      }
      guard case .string = member.value else { continue }
      if field.refusesEmpty {
        add(
          .empty, target,
          ["event/bad-value", "event/bad-format", "event/wrong-type", "event/missing-field"],
          set(.string("")))
      } else {
        pass(.empty, target, "the field may be empty")
      }
    }
    for member in event.members {
      guard case .string = member.value else { continue }
      let key = member.key
      add(.leak, kind + " " + key, ["leak/"]) { events in
        var events = events
        events[index][key] = .string("token " + Self.secret)
        return events
      }
    }
    add(.leak, kind + " a key", ["leak/"]) { events in
      var events = events
      events[index][Self.secret] = .bool(true)
      return events
    }
  }

  /// A value of a type that a field may not have.
  private static func other(than types: Set<String>, _ value: ReplayValue) -> ReplayValue? {
    let kinds: [(String, ReplayValue)] = [
      ("object", .record([("retyped", .array([]))])), ("array", .array([.record([])])),
      ("string", .string("retyped")), ("boolean", .bool(true)), ("number", .number("0.5")),
    ]
    return kinds.first { kind, other in
      if kind == "number", types.contains("integer") { return false }
      return !types.contains(kind) && other.kindName != value.kindName
    }?.1
  }

  // MARK: - The policy

  private mutating func addPolicy() {
    guard let last = events.indices.last else { return }
    let raw = ReplayValue.record([("destination", .string("Lisbon in the first week of May"))])
    let text = ReplayValue.string("he asked whether the first parcel had come by then")
    let contents: [(String, ReplayValue, [String])] = [
      ("args", raw, ["policy/raw-arguments"]),
      ("result", text, ["policy/raw-result", "policy/sample-rate"]),
      ("prompt", text, ["policy/raw-prompt"]), ("traceback", text, ["policy/raw-error"]),
    ]
    for (key, value, rules) in contents {
      guard policy.fieldRules.contains(where: { $0.name == key && $0.verdict != .allowed }) else {
        pass(.policy, key, "the policy allows it raw")
        continue
      }
      guard let place = events.indices.last(where: { events[$0][key] == nil }) else {
        pass(.policy, key, "each event of the log holds it")
        continue
      }
      add(.policy, key, rules) { events in
        var events = events
        events[place][key] = value
        return events
      }
    }
    for name in policy.redactedFields {
      add(.policy, "field " + name, ["policy/unredacted-field", "leak/"]) { events in
        var events = events
        events[last][name] = .string("what-somebody-typed-in-17")
        return events
      }
    }
    addHash()
    for id in policy.required {
      let holders = events.indices.filter { events[$0][id.name] != nil }
      guard !holders.isEmpty else {
        pass(.policy, "id " + id.name, "no event of the log has it")
        continue
      }
      add(.policy, "without " + id.name, [id.rule]) { events in
        var events = events
        for index in holders { events[index][id.name] = nil }
        return events
      }
    }
  }

  private mutating func addHash() {
    let key = "args_hash"
    guard let place = events.indices.first(where: { events[$0][key] != nil }) else {
      return pass(.policy, "args_hash", "no event of the log has one")
    }
    add(.policy, "args_hash", ["policy/not-a-hash", "event/bad-format"]) { events in
      var events = events
      events[place][key] = .string("search for the first parcel")
      return events
    }
  }

  /// Looks like a key of a cloud and is none.
  static let secret = "AKIA" + "Z7QK2MX4" + "VNP3LT5W"

  private static let streamRules = ["stream/"]
}
