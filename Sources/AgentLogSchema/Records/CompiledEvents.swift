package import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// What judges single records of a schema: field names, programs by event, sites. Immutable;
/// shared by threads.
package final class CompiledEvents: @unchecked Sendable {
  // Unchecked because of the tables' pointers; they are written in `init` only.

  package let plan: EventPlan
  package let roles: EventRoles
  /// What the rows must carry for the stream rules; set when those are made.
  package let columns: [Column.Request]
  let schema: CompiledSchema
  let tables: EventTables
  /// The programs behind the tables; for records that are no event of the schema the last one.
  let programs: [EventProgram]
  /// Whether records that are no event take part in runs.
  let admitsOthers: Bool
  /// The node that judges values of any kind, where every JSON value is an instance.
  let wholeNode: Int?
  let sets: [TextSet]
  let recordSites: [RecordSite]
  let counts: [RecordCount]
  /// The site of each of them.
  let countSites: [Int]
  private let deepSites: [[Int32]]
  private let othersDeepSites: [Int32]
  /// The site of records that are no event; -1 where they are fine.
  let unknownEvent: Int
  private let names: TextSet
  /// Events told by a member: the slot, and the event.
  private let members: [(slot: Int, event: Int)]

  package var sites: [FindingSite] { recordSites.map(\.finding) }
  /// Names of the events by index.
  package let eventNames: [String]

  init(
    fields: [EventField], roles: EventRoles, schema: CompiledSchema, every: Int?,
    events: [EventSource], others: String, severities: [String: Severity],
    counts: [RecordCount], columns: [Column.Request], columnsOfEvent: [UInt32],
    columnsOfOthers: UInt32, plain: Lowering.Plain? = nil
  ) {
    self.roles = roles
    self.schema = schema
    self.columns = columns
    self.counts = counts
    plan = EventPlan(fields: fields, event: roles.event)
    var lowering = Lowering(schema: schema, fields: fields, severities: severities)
    admitsOthers = others == "allow"
    unknownEvent =
      admitsOthers
      ? -1 : lowering.unknownEvent(severity: others == "refuse" ? .error : .warning)
    wholeNode = plain == nil ? nil : every
    lowering.dispatch = plain?.dispatch
    let programs = events.map { lowering.program(for: $0, every: every, counts: counts) }
    lowering.dispatch = nil
    let others = every.map { lowering.programForOthers($0) }
    if plain != nil, let every { lowering.noteSites([every]) }
    self.programs = programs + (others.map { [$0] } ?? [])
    countSites = lowering.countSites(counts)
    deepSites = events.map { lowering.deepSites(of: $0.name) }
    othersDeepSites = lowering.deepSites(of: "")
    eventNames = events.map(\.name)
    let spelled = events.enumerated().flatMap { index, event in
      event.member == nil ? event.names.map { (Array($0.utf8), index) } : []
    }
    names = TextSet(spelled.map(\.0))
    members = events.enumerated().compactMap { index, event in
      event.member.flatMap { member in
        fields.firstIndex { $0.name == member }.map { ($0, index) }
      }
    }
    let requests = columns.enumerated().map { index, column in
      var request = EventTables.ColumnRequest(
        reading: .identity, index: Int32(index), field: Int32(column.field), set: -1)
      switch column.kind {
      case .identity: break
      case .number: request.reading = .number
      case .time: request.reading = .time
      case .equals(let text):
        request.reading = .equals
        request.set = Int32(lowering.set([Array(text.utf8)]))
      }
      return request
    }
    sets = lowering.sets.map { TextSet($0) }
    recordSites = lowering.sites
    tables = EventTables(
      programs: programs, others: others, sets: sets, names: names,
      eventOfName: spelled.map(\.1), columns: requests, columnsOfEvent: columnsOfEvent,
      columnsOfOthers: columnsOfOthers, unknownEvent: unknownEvent)
  }

  deinit { tables.free() }

  /// The event that a member tells, or nil.
  func event(having present: SlotSet) -> Int? {
    members.first { present.contains($0.slot) }?.event
  }

  /// The record site of what the evaluator found broken in an event.
  func recordSite(of site: Int, event: Int) -> Int {
    Int(event >= 0 ? deepSites[event][site] : othersDeepSites[site])
  }

  var hasMembers: Bool { !members.isEmpty }
}
