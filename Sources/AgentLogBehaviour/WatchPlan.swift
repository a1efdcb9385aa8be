import AgentLogEvents
package import AgentLogSchema
import AgentLogJSON

/// Where the records of one schema hold what is watched for: by slot of the schema's plan.
///
/// Made once per pass; shared by threads.
package struct WatchPlan: Sendable {
  /// Slots that anything is watched in.
  let slots: SlotSet
  /// What each slot holds; where it may be several things, the others are in ``others``.
  let watched: [Watched]
  let others: [Int: [Watched]]
  let shared: SlotSet
  let roleOfEvent: [EventRole]
  /// Whether the schema names any event that calls a tool.
  let hasCalls: Bool
  /// Slots that conditions look at, with the bytes that they want there.
  let probes: [(slot: Int, number: Int, value: [UInt8]?)]
  let conditions: [(slot: Int, value: [UInt8], bit: UInt8)]

  /// - Parameter schema: one made by ``StreamSchema/watching(_:)`` with ``Watched/paths``, so that
  ///   its plan has a slot for each of them.
  package init(
    _ schema: StreamSchema, conditions: [RunRequest.Condition] = [], probes: [Probe] = []
  ) {
    let plan = schema.records.plan
    let paths = plan.keys.paths
    var slotOfPath: [[[UInt8]]: Int] = [:]
    for (slot, path) in paths.enumerated() where slotOfPath[path] == nil { slotOfPath[path] = slot }
    var watched = [[Watched]](repeating: [], count: paths.count)
    var slots = SlotSet()
    func watch(_ what: Watched, _ path: [[UInt8]]) {
      guard let slot = slotOfPath[path], !watched[slot].contains(what) else { return }
      watched[slot].append(what)
      slots.insert(slot)
    }
    for what in Watched.allCases {
      let own = what.keys.map(Watched.path)
      for path in own { watch(what, path) }
      // Keys that the schema holds for the same.
      let first = own[0]
      for field in schema.fields where field.paths.contains(first) {
        for path in field.paths { watch(what, path) }
      }
    }
    func slotsOf(_ field: String) -> [Int] {
      let path = Watched.path(field)
      let all = schema.fields.first { $0.paths.contains(path) }?.paths ?? [path]
      return all.compactMap { slotOfPath[$0] }
    }
    self.probes = probes.prefix(AlertRule.fieldLimit).enumerated().flatMap { index, probe in
      slotsOf(probe.field).map {
        (slot: $0, number: index, value: probe.value.map { Array($0.utf8) })
      }
    }
    self.conditions = conditions.prefix(RunRequest.Condition.limit).enumerated().flatMap {
      index, condition in
      slotsOf(condition.field).map {
        (slot: $0, value: Array(condition.value.utf8), bit: UInt8(1) << UInt8(index))
      }
    }
    self.watched = watched.map { $0.first ?? .time }
    let several = watched.enumerated().filter { $0.element.count > 1 }
    others = Dictionary(
      uniqueKeysWithValues: several.map { ($0.offset, Array($0.element.dropFirst())) })
    shared = SlotSet(several.map(\.offset))
    self.slots = slots
    roleOfEvent = Self.roles(schema)
    hasCalls = roleOfEvent.contains { $0.isCall || $0 == .result }
  }

  private static func roles(_ schema: StreamSchema) -> [EventRole] {
    let root = schema.document.root
    func names(_ key: String) -> [String] {
      root["run"]?[key]?.elements.compactMap(\.string) ?? []
    }
    let (starts, ends) = (names("start"), names("end"))
    let pairs = (root["stream"]?.elements ?? []).filter { $0["call"] != nil }
    let calls = pairs.compactMap { $0["call"]?.string }
    let results = pairs.compactMap { $0["result"]?.string }
    return schema.events.map { event in
      if let role = EventRole(named: event.name) { return role }
      if starts.contains(event.name) { return .start }
      if ends.contains(event.name) { return .end }
      if calls.contains(event.name) { return .call }
      if results.contains(event.name) { return .result }
      return .other
    }
  }
}
