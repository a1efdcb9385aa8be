package import AgentLogJSON
import AgentLogPatterns

/// Judges JSON values by a ``CompiledSchema``, in place. One for each thread, used again and again.
///
/// A value that fits costs no allocation, except where it has escaped strings that must be compared
/// or matched. Work for one value is bounded; where the bound is hit, ``gaveUp`` says so and the
/// answer means nothing.
package struct SchemaEvaluator {
  package let schema: CompiledSchema
  /// What was broken, in the order of the schema's keywords. Appended to; the caller empties it.
  package var violations: [Violation] = []
  /// The last value took too many steps or nests too deeply for this schema: it was not judged.
  package private(set) var gaveUp = false

  let tables: SchemaTables
  /// Where node indices point to: the record, or the literals while a boolean member stands for a
  /// string.
  var view: JSONView
  /// Whether violations are noted; otherwise the first one ends the judgement.
  var collects = false
  /// Whether violations are noted only to be counted.
  var weighs = false
  /// The boolean member that the value being judged stands for, and the literal it became.
  var standIn: (node: Int32, literal: Int32)?
  /// By pattern; empty until one is wanted.
  var matchers: [PatternMatcher?] = []
  /// For decoded text that is judged by its bytes.
  let text = PaddedBuffer(capacity: 256)

  /// Steps that are left for this value.
  private var steps = 0
  private var level = 0
  /// Once a value has taken many steps: what each schema said of each part of it, so that schemas
  /// which lead to the same part by many ways do not judge it as often. See ``Memo``.
  private var memo = Memo()
  /// The resources on the way, where dynamic references need them.
  var scopes = DynamicScopes()
  private(set) var scope: Int32 = -1
  /// Deep enough for 512 levels of nesting with four schemas for each.
  private static let levels = 2_048
  private static let freeSteps = 20_000
  private static let mostSteps = 1_000_000
  private static let stepsPerValue = 1_024

  package init(_ schema: CompiledSchema) {
    self.schema = schema
    tables = schema.tables
    view = tables.literalView
  }

  /// Judges the value at `index` of the tape by a node of the schema, notes every violation, and
  /// tells whether it fits. What is only recommended is noted and fits.
  package mutating func evaluate(
    node: Int = 0, at index: Int = 0, nodes: [JSONNode], bytes: PaddedBytes
  ) -> Bool {
    run(index, nodes, bytes, collects: true) {
      $0.begin(node)
      return $0.judge(node, index)
    }
  }

  /// As ``evaluate(node:at:nodes:bytes:)``, by one instruction (an index into
  /// ``SchemaParts/instructions``): for whoever judges the others of its node in another way.
  package mutating func evaluate(
    instruction: Int, at index: Int = 0, nodes: [JSONNode], bytes: PaddedBytes
  ) -> Bool {
    run(index, nodes, bytes, collects: true) {
      $0.tables.instructions[instruction].holds(index, &$0)
    }
  }

  /// As ``evaluate(node:at:nodes:bytes:)``, by one entry of `properties` (an index into
  /// ``SchemaParts/properties``). An object without that field fits.
  package mutating func evaluate(
    property: Int, at index: Int = 0, nodes: [JSONNode], bytes: PaddedBytes
  ) -> Bool {
    run(index, nodes, bytes, collects: true) {
      guard $0.view.nodes[index].kind == .object else { return true }
      let entry = $0.tables.properties[property]
      let found = $0.find(Int(entry.field), in: index)
      return !found.exists || $0.judge(Int(entry.schema), found)
    }
  }

  /// Tells whether the value fits, notes nothing and stops at the first violation.
  package mutating func holds(
    node: Int = 0, at index: Int = 0, nodes: [JSONNode], bytes: PaddedBytes
  ) -> Bool {
    run(index, nodes, bytes, collects: false) {
      $0.begin(node)
      return $0.judge(node, index)
    }
  }

  private mutating func run(
    _ index: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes, collects: Bool,
    _ body: (inout SchemaEvaluator) -> Bool
  ) -> Bool {
    nodes.withUnsafeBufferPointer {
      view = JSONView(nodes: $0, bytes: bytes)
      self.collects = collects
      gaveUp = false
      level = 0
      steps = Self.mostSteps + Self.stepsPerValue * nodes.count
      memo.begin(at: steps - Self.freeSteps)
      defer { view = tables.literalView }
      return body(&self)
    }
  }

  /// The way to a schema begins with its own resource.
  private mutating func begin(_ node: Int) {
    guard schema.parts.isDynamic else { return }
    scope = scopes.root(schema.parts.nodes[node].resource) ?? -1
  }

  // MARK: - For keywords

  /// Enters a resource; gives what ``leave(to:)`` needs.
  mutating func enter(_ resource: Int32) -> Int32 {
    let outer = scope
    if let inner = scopes.entering(resource, from: scope) { scope = inner } else { gaveUp = true }
    return outer
  }

  mutating func leave(to outer: Int32) { scope = outer }

  /// One level deeper, at the cost of some steps; false where the bound is hit. ``ascend()`` leads
  /// back.
  mutating func descend(_ cost: Int32) -> Bool {
    steps &-= Int(cost)
    guard steps > 0, level < Self.levels else {
      gaveUp = true
      return false
    }
    level &+= 1
    return true
  }

  mutating func ascend() { level &-= 1 }

  /// Judges a value by a node, in the mode that the evaluator is in.
  mutating func judge(_ node: Int, _ index: Int) -> Bool {
    let run = tables.nodes[node]
    guard run.count > 0 else { return true }
    steps &-= Int(run.count)
    level &+= 1
    defer { level &-= 1 }
    guard steps > 0, level < Self.levels else {
      gaveUp = true
      return true
    }
    guard steps < memo.threshold, standIn == nil else { return judge(run, index) }
    if let known = memo[node, index, scope], known || !collects { return known }
    let mark = violations.count
    let holds = judge(run, index)
    if !gaveUp && violations.count == mark { memo[node, index, scope] = holds }
    return holds
  }

  @inline(__always)
  private mutating func judge(_ run: PoolRange, _ index: Int) -> Bool {
    var holds = true
    var next = Int(run.first)
    let end = next &+ Int(run.count)
    while next < end {
      let instruction = tables.instructions[next]
      if !instruction.holds(index, &self) {
        guard collects else { return false }
        holds = false
        // A value of the wrong type is told once; its other faults follow from that.
        if case .type = instruction { return false }
      }
      next &+= 1
    }
    return holds
  }

  /// Judges without noting anything.
  mutating func quietly(_ node: Int, _ index: Int) -> Bool {
    let before = collects
    collects = false
    defer { collects = before }
    return judge(node, index)
  }

  /// Whether a value that fits may still have something to be told.
  var advises: Bool { collects && schema.recommends }

  /// Notes a violation when collecting; always false, so that keywords can return it.
  @inline(never)
  mutating func broken(_ site: Int32, _ index: Int, field: Int32 = -1) -> Bool {
    guard collects else { return false }
    violations.append(
      Violation(
        site: site, node: standIn?.node ?? Int32(truncatingIfNeeded: index), field: field,
        literal: standIn?.literal ?? -1))
    return false
  }

  /// Judges the value of a field by a node.
  @inline(__always)
  mutating func judge(_ node: Int, _ found: FoundField) -> Bool {
    found.literal < 0 ? judge(node, found.node) : judge(node, standingIn: found)
  }

  /// A boolean member stands for a string: the string is judged, the member is what is told.
  private mutating func judge(_ node: Int, standingIn found: FoundField) -> Bool {
    let (outerView, outerStandIn) = (view, standIn)
    view = tables.literalView
    standIn = (Int32(found.node), Int32(found.literal))
    defer { (view, standIn) = (outerView, outerStandIn) }
    return judge(node, Int(tables.literals[found.literal].node))
  }
}
