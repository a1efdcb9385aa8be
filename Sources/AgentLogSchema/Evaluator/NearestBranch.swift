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
  /// - Parameters:
  ///   - candidates: the branches that may still fit; all of `schemas` are weighed where there is
  ///     none.
  ///   - site: noted where no branch allows the value's type.
  mutating func explainBranches(
    _ candidates: PoolRange, of schemas: PoolRange, _ site: Int32, _ index: Int
  ) -> Bool {
    // Inside a branch that is only being weighed, one violation stands for all: otherwise the work
    // would multiply with each level of alternatives.
    if weighs { return broken(site, index) }
    var kind = view.nodes[index].kind
    if kind == .decimal && view.isWhole(view.nodes[index]) { kind = .integer }
    var best: (node: Int, distance: BranchDistance)?
    for node in schema.parts.list(candidates.count > 0 ? candidates : schemas)
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
    var budget = Self.tagBudget
    compareTags(node, index, &distance, &budget)
    return distance
  }

  /// How many schemas are looked at for members that tell branches apart.
  private static let tagBudget = 256

  /// Looks at members that a branch pins down by `const` or `enum`: they tell branches apart.
  private mutating func compareTags(
    _ node: Int, _ index: Int, _ distance: inout BranchDistance, _ budget: inout Int
  ) {
    budget -= 1
    guard budget > 0, view.nodes[index].kind == .object else { return }
    for instruction in schema.instructions(of: node) {
      switch instruction {
      case .ref(let ref): compareTags(Int(ref.schema), index, &distance, &budget)
      case .scope(let scope): compareTags(Int(scope.schema), index, &distance, &budget)
      case .allOf(let all):
        for child in schema.parts.list(all.schemas) {
          compareTags(child, index, &distance, &budget)
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
  private static let all: UInt8 = 0x7F
  /// How many schemas are followed into one another, and how many in all: what is not looked at
  /// allows everything.
  private static let limits = (depth: 8, nodes: 4_096)

  /// One ``JSONKind/bit`` per kind.
  static func of(_ node: Int, _ parts: SchemaParts) -> UInt8 {
    var budget = limits.nodes
    return of(node, parts, depth: 0, &budget)
  }

  /// What several branches allow together.
  static func union(_ schemas: PoolRange, _ parts: SchemaParts) -> UInt8 {
    var budget = limits.nodes
    return union(schemas, parts, depth: 0, &budget)
  }

  private static func of(
    _ node: Int, _ parts: SchemaParts, depth: Int, _ budget: inout Int
  ) -> UInt8 {
    var kinds = all
    budget -= 1
    guard depth < limits.depth, budget > 0 else { return kinds }
    for instruction in parts.instructions[parts.nodes[node].instructions.range] {
      switch instruction {
      case .never: kinds = 0
      case .type(let type): kinds &= type.kinds
      case .const(let const): kinds &= of(literal: Int(const.literal), parts)
      case .oneOfValues(let values):
        kinds &= parts.list(values.literals).reduce(0) { $0 | of(literal: $1, parts) }
      case .ref(let ref): kinds &= of(Int(ref.schema), parts, depth: depth + 1, &budget)
      case .scope(let scope): kinds &= of(Int(scope.schema), parts, depth: depth + 1, &budget)
      case .allOf(let all):
        for child in parts.list(all.schemas) {
          kinds &= of(child, parts, depth: depth + 1, &budget)
        }
      case .anyOf(let any): kinds &= union(any.schemas, parts, depth: depth + 1, &budget)
      case .oneOf(let one): kinds &= union(one.schemas, parts, depth: depth + 1, &budget)
      default: break
      }
    }
    return kinds
  }

  private static func union(
    _ schemas: PoolRange, _ parts: SchemaParts, depth: Int, _ budget: inout Int
  ) -> UInt8 {
    parts.list(schemas).reduce(0) { $0 | of($1, parts, depth: depth, &budget) }
  }

  private static func of(literal: Int, _ parts: SchemaParts) -> UInt8 {
    let kind = parts.literals[literal].kind
    let numbers = JSONKind.integer.bit | JSONKind.decimal.bit
    return kind.bit & numbers != 0 ? numbers : kind.bit
  }
}
