import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// Turns compiled JSON Schemas into tables over slots: everything that speaks of one field at a
/// time. A node with anything else at the root of a record is judged as a whole on its tape.
struct Lowering {
  let schema: CompiledSchema
  let slots: [String: Int]
  let severities: [String: Severity]
  var sets: [[[UInt8]]] = []
  var sites: [RecordSite] = []
  var siteOfKey: [SiteKey: Int] = [:]
  /// The event that sites are made for; nil for what holds for every event.
  var event: String?
  /// The instruction that the programs of the events stand for, and is not judged beside them.
  var dispatch: Int?
  /// Blocks made so far of one node; more than this are judged on the tape instead.
  private var blockCount = 0
  private static let mostBlocks = 1_024
  /// Instructions of the node at hand that tables cannot say.
  private var rest: [EventProgram.DeepInstruction] = []
  private let closes: Bool
  /// The sites of each node: they were made one after the other.
  let sitesOfNode: [Range<Int>]

  struct SiteKey: Hashable {
    var site: Int
    var field: Int
    var event: String?
  }

  /// What a plain JSON Schema is lowered with.
  struct Plain {
    /// The `anyOf` or `oneOf` whose branches are the events; index into
    /// ``SchemaParts/instructions``.
    var dispatch: Int?
  }

  init(schema: CompiledSchema, fields: [EventField], severities: [String: Severity]) {
    self.schema = schema
    var sitesOfNode = [Range<Int>](repeating: 0..<0, count: schema.parts.nodes.count)
    for (site, entry) in schema.parts.sites.enumerated() {
      let node = Int(entry.node)
      let first = sitesOfNode[node].isEmpty ? site : sitesOfNode[node].lowerBound
      sitesOfNode[node] = first..<site + 1
    }
    self.sitesOfNode = sitesOfNode
    closes = !fields.contains { !$0.keys.isEmpty || $0.boolean != nil }
    self.severities = severities
    slots = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
  }

  mutating func unknownEvent(severity: Severity) -> Int {
    add(
      RecordSite(
        finding: FindingSite(
          rule: "event/unknown-event", severity: severities["event/unknown-event"] ?? severity,
          summary: "no event of the schema has this name"),
        kind: .unknownEvent))
  }

  mutating func program(
    for source: EventSource, every: Int?, counts: [RecordCount]
  ) -> EventProgram {
    var program = EventProgram()
    event = nil
    if let every { lower(every, into: &program) }
    event = source.name
    // A root that is judged on the tape holds its branches already.
    let isDone = dispatch != nil && !program.deepNodes.isEmpty
    if let node = source.schema, !isDone { lower(node, into: &program) }
    for level in source.levels {
      let site = add(
        RecordSite(
          finding: FindingSite(
            rule: "event/wrong-level", severity: severities["event/wrong-level"] ?? .warning,
            event: source.name, pointer: "/level",
            summary: "is not logged at \(level.levels.joined(separator: " or "))"),
          kind: .level(level.levels.joined(separator: " or "))))
      program.levels.append(
        EventProgram.LevelDemand(
          when: level.when ?? -1, levels: LogLevel.bits(level.levels), site: site))
    }
    for (index, count) in counts.enumerated() where count.event == source.name {
      program.counts.append(index)
    }
    return program
  }

  mutating func programForOthers(_ every: Int) -> EventProgram {
    var program = EventProgram()
    event = nil
    lower(every, into: &program)
    return program
  }

  /// The site of each total within records, in their order.
  mutating func countSites(_ counts: [RecordCount]) -> [Int] {
    counts.enumerated().map { index, count in
      add(
        RecordSite(
          finding: FindingSite(
            rule: "stream/count-disagrees",
            severity: severities["stream/count-disagrees"] ?? .error, event: count.event,
            pointer: count.general, summary: count.summary),
          kind: .count(index)))
    }
  }

  // MARK: - Nodes

  private mutating func lower(_ node: Int, into program: inout EventProgram) {
    var blocks: [EventProgram.Block] = []
    let mark = (sets: sets, sites: sites, siteOfKey: siteOfKey)
    blockCount = 0
    rest = []
    // What dynamic references lead to depends on the whole way from the root.
    if !schema.parts.isDynamic, flatten(node, [], negated: false, &blocks, depth: 0) {
      program.blocks += blocks
      program.deepInstructions += rest
      noteSites(
        rest.flatMap { instruction in
          let instruction = schema.parts.instructions[instruction.index]
          let reach = instruction.reach(schema.parts)
          let own = instruction.site < 0 ? [] : [Int(schema.parts.sites[instruction.site].node)]
          return own + reach.inPlace + reach.below
        })
    } else {
      (sets, sites, siteOfKey) = mark
      noteSites([node])
      program.deepNodes.append(node)
    }
  }

  /// Leaves an instruction that holds without condition to the tape; false where it has one.
  private mutating func leave(
    _ index: Int, _ conditions: [EventProgram.Condition], closed: SlotSet? = nil
  ) -> Bool {
    guard conditions.isEmpty else { return false }
    rest.append(EventProgram.DeepInstruction(index: index, closed: closed))
    return true
  }

  /// The slots of the members that `additionalProperties` lets be, and of what lies inside them;
  /// nil where it speaks of patterns or fields have other keys.
  private func slots(besides keyword: AdditionalPropertiesKeyword) -> SlotSet? {
    guard closes, keyword.patterns.count == 0 else { return nil }
    let names = Set(schema.parts.list(keyword.declared).map { schema.parts.name($0) })
    return SlotSet(
      slots.filter { name, _ in
        names.contains(name.split(separator: "\u{0}").first.map(String.init) ?? name)
      }.map(\.value))
  }

  /// Lowers a node under conditions; false where a table cannot say it.
  private mutating func flatten(
    _ node: Int, _ conditions: [EventProgram.Condition], negated: Bool,
    _ blocks: inout [EventProgram.Block], depth: Int
  ) -> Bool {
    blockCount += 1
    guard depth < 16, blockCount < Self.mostBlocks else { return false }
    var block = EventProgram.Block(conditions: conditions, negated: negated)
    block.missingSites = [Int32](repeating: -1, count: SlotSet.capacity)
    block.recommendedSites = block.missingSites
    var nested: [EventProgram.Block] = []
    for index in schema.parts.nodes[node].instructions.range where index != dispatch {
      switch schema.parts.instructions[index] {
      case .type(let type):
        guard type.kinds & JSONKind.object.bit != 0 else { return false }
      case .required(let required):
        for field in schema.parts.list(required.fields) {
          guard let slot = slot(field) else { return false }
          block.required.insert(slot)
          block.missingSites[slot] = Int32(site(required.site, field: field))
        }
      case .recommended(let recommended):
        for field in schema.parts.list(recommended.fields) {
          guard let slot = slot(field) else { return false }
          block.recommended.insert(slot)
          block.recommendedSites[slot] = Int32(site(recommended.site, field: field))
        }
      case .properties(let properties):
        for index in properties.entries.range {
          let entry = schema.parts.properties[index]
          guard let slot = slot(Int(entry.field)) else { return false }
          property(slot, Int(entry.schema), index, &block)
        }
      case .ref(let ref):
        // Nodes that judge the same value apply under the same conditions.
        guard flatten(Int(ref.schema), conditions, negated: negated, &nested, depth: depth + 1)
        else { return false }
      case .allOf(let all):
        for member in schema.parts.list(all.schemas) {
          guard flatten(member, conditions, negated: negated, &nested, depth: depth + 1) else {
            return false
          }
        }
      case .condition(let choice):
        // One level of conditions: deeper ones are rare, and the tape judges them.
        guard conditions.isEmpty, let test = test(Int(choice.condition)) else { return false }
        if choice.then >= 0,
          !flatten(Int(choice.then), test, negated: false, &nested, depth: depth + 1)
        {
          return false
        }
        if choice.otherwise >= 0,
          !flatten(Int(choice.otherwise), test, negated: true, &nested, depth: depth + 1)
        {
          return false
        }
      case .additionalProperties(let keyword):
        if keyword.schema >= 0 && schema.instructions(of: Int(keyword.schema)).isEmpty { continue }
        guard leave(index, conditions, closed: slots(besides: keyword)) else { return false }
      default: guard leave(index, conditions) else { return false }
      }
    }
    blocks.append(block)
    blocks += nested
    return true
  }

  /// An `if` that asks for texts in fields, or for fields to be there.
  private mutating func test(_ node: Int) -> [EventProgram.Condition]? {
    var conditions: [EventProgram.Condition] = []
    var required = SlotSet()
    for instruction in schema.instructions(of: node) {
      switch instruction {
      case .type(let type):
        guard type.kinds & JSONKind.object.bit != 0 else { return nil }
      case .required(let keyword):
        for field in schema.parts.list(keyword.fields) {
          guard let slot = slot(field) else { return nil }
          required.insert(slot)
        }
      case .properties(let properties):
        for entry in schema.parts.properties[properties.entries.range] {
          let inner = Array(schema.instructions(of: Int(entry.schema)))
          guard let slot = slot(Int(entry.field)), inner.count == 1,
            let texts = texts(inner[0]), texts.others == 0
          else { return nil }
          conditions.append(
            EventProgram.Condition(slot: slot, set: set(texts.strings), holdsWithout: true))
        }
      default: return nil
      }
    }
    for index in conditions.indices where required.contains(conditions[index].slot) {
      conditions[index].holdsWithout = false
    }
    let tested = SlotSet(conditions.map(\.slot))
    var rest = required.subtracting(tested)
    while let slot = rest.popFirst() {
      conditions.append(EventProgram.Condition(slot: slot, set: -1, holdsWithout: false))
    }
    return conditions
  }
}
