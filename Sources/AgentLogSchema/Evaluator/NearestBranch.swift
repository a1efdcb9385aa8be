import AgentLogJSON

/// How far a value is from one of several branches, none of which it fits. The smallest wins, the
/// earliest of equals.
struct BranchDistance: Comparable {
  /// Members whose `const` or `enum` names another branch.
  var mismatches = 0
  /// Members whose `const` or `enum` names this branch.
  var matches = 0
  var violations = 0

  static func < (left: BranchDistance, right: BranchDistance) -> Bool {
    (left.mismatches, -left.matches, left.violations)
      < (right.mismatches, -right.matches, right.violations)
  }
}

extension SchemaEvaluator {
  /// Notes what keeps a value from the nearest of several branches, none of which it fits.
  ///
  /// - Parameter site: noted where no branch allows the value's type.
  mutating func explainBranches(_ schemas: PoolRange, _ site: Int32, _ index: Int) -> Bool {
    // Inside a branch that is only being weighed, one violation stands for all: otherwise the work
    // would multiply with each level of alternatives.
    if weighs { return broken(site, index) }
    var kind = view.nodes[index].kind
    if kind == .decimal && view.isWhole(view.nodes[index]) { kind = .integer }
    var best: (node: Int, distance: BranchDistance)?
    for node in schema.parts.list(schemas)
    where AllowedKinds.of(node, schema.parts) & kind.bit != 0 {
      let distance = distance(to: node, index)
      if best == nil || distance < best!.distance { best = (node, distance) }
    }
    guard let best else { return broken(site, index) }
    let mark = violations.count
    _ = judge(best.node, index)
    return violations.count == mark ? broken(site, index) : false
  }

  private mutating func distance(to node: Int, _ index: Int) -> BranchDistance {
    let mark = violations.count
    weighs = true
    _ = judge(node, index)
    weighs = false
    var distance = BranchDistance(violations: violations.count - mark)
    violations.removeLast(violations.count - mark)
    compareTags(node, index, &distance, depth: 0)
    return distance
  }

  /// Looks at members that a branch pins down by `const` or `enum`: they tell branches apart.
  private mutating func compareTags(
    _ node: Int, _ index: Int, _ distance: inout BranchDistance, depth: Int
  ) {
    guard depth < AllowedKinds.depth, view.nodes[index].kind == .object else { return }
    for instruction in schema.instructions(of: node) {
      switch instruction {
      case .ref(let ref): compareTags(Int(ref.schema), index, &distance, depth: depth + 1)
      case .allOf(let all):
        for child in schema.parts.list(all.schemas) {
          compareTags(child, index, &distance, depth: depth + 1)
        }
      case .properties(let properties):
        for entry in schema.parts.properties[properties.entries.range]
        where pinsDown(Int(entry.schema)) {
          let found = find(Int(entry.field), in: index)
          guard found.exists else { continue }
          collects = false
          if judge(Int(entry.schema), found) {
            distance.matches += 1
          } else {
            distance.mismatches += 1
          }
          collects = true
        }
      default: break
      }
    }
  }

  private func pinsDown(_ node: Int) -> Bool {
    schema.instructions(of: node).contains {
      switch $0 {
      case .const, .oneOfValues: true
      default: false
      }
    }
  }
}

/// Which kinds of value a node allows, as far as its `type`, `const` and `enum` say.
enum AllowedKinds {
  /// How many schemas are followed into one another.
  static let depth = 8

  /// One ``JSONKind/bit`` per kind.
  static func of(_ node: Int, _ parts: SchemaParts, depth: Int = 0) -> UInt8 {
    var kinds: UInt8 = 0x7F
    guard depth < Self.depth else { return kinds }
    for instruction in parts.instructions[parts.nodes[node].instructions.range] {
      switch instruction {
      case .never: kinds = 0
      case .type(let type): kinds &= type.kinds
      case .const(let const): kinds &= of(literal: Int(const.literal), parts)
      case .oneOfValues(let values):
        kinds &= parts.list(values.literals).reduce(0) { $0 | of(literal: $1, parts) }
      case .ref(let ref): kinds &= of(Int(ref.schema), parts, depth: depth + 1)
      case .allOf(let all):
        for child in parts.list(all.schemas) { kinds &= of(child, parts, depth: depth + 1) }
      case .anyOf(let any): kinds &= union(any.schemas, parts, depth: depth + 1)
      case .oneOf(let one): kinds &= union(one.schemas, parts, depth: depth + 1)
      default: break
      }
    }
    return kinds
  }

  /// What several branches allow together.
  static func union(_ schemas: PoolRange, _ parts: SchemaParts, depth: Int = 0) -> UInt8 {
    parts.list(schemas).reduce(0) { $0 | of($1, parts, depth: depth) }
  }

  private static func of(literal: Int, _ parts: SchemaParts) -> UInt8 {
    let kind = parts.literals[literal].kind
    let numbers = JSONKind.integer.bit | JSONKind.decimal.bit
    return kind.bit & numbers != 0 ? numbers : kind.bit
  }
}
