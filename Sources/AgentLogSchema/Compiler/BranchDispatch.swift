import AgentLogJSON

/// Finding the member that tells the branches of an `anyOf` or `oneOf` apart: each branch pins it
/// down by a `const` or `enum` of texts, and not all by the same.
extension SchemaBuilder {
  /// For all instructions; when everything has been compiled.
  mutating func makeDispatches() {
    for index in parts.instructions.indices {
      switch parts.instructions[index] {
      case .anyOf(var any):
        guard let dispatch = dispatch(any.schemas) else { continue }
        any.dispatch = dispatch
        parts.instructions[index] = .anyOf(any)
      case .oneOf(var one):
        guard let dispatch = dispatch(one.schemas) else { continue }
        one.dispatch = dispatch
        parts.instructions[index] = .oneOf(one)
      default: continue
      }
    }
  }

  /// The index of a dispatch made for some branches, or nil where no member tells them apart.
  private mutating func dispatch(_ schemas: PoolRange) -> Int32? {
    guard schemas.count > 1 else { return nil }
    let branches = parts.list(schemas)
    var tags: [[Int32: [Int32]]] = []
    for branch in branches {
      var found: [Int32: [Int32]] = [:]
      var budget = 64
      collect(branch, &found, &budget)
      // Only what all branches pin down can tell them apart.
      if let first = tags.first { found = found.filter { first[$0.key] != nil } }
      if found.isEmpty { return nil }
      tags.append(found)
    }
    let fields = tags[tags.count - 1].keys.filter { field in
      tags.allSatisfy { $0[field] != nil }
    }
    let ranked = fields.sorted().map { field in
      (field: field, texts: Set(tags.flatMap { $0[field] ?? [] }))
    }
    guard let best = ranked.max(by: { $0.texts.count < $1.texts.count }), best.texts.count > 1
    else { return nil }
    return make(best.field, best.texts.sorted(), branches, tags)
  }

  private mutating func make(
    _ field: Int32, _ texts: [Int32], _ branches: [Int], _ tags: [[Int32: [Int32]]]
  ) -> Int32 {
    var branchesOfText: [Int32: [Int32]] = [:]
    for (branch, tags) in zip(branches, tags) {
      for text in Set(tags[field] ?? []) { branchesOfText[text, default: []].append(Int32(branch)) }
    }
    var runs: [Int32] = []
    for text in texts {
      let run = list(branchesOfText[text] ?? [])
      runs += [run.first, run.count]
    }
    let table = nameTable(texts)
    parts.dispatches.append(BranchDispatch(field: field, table: table, runs: list(runs)))
    return Int32(parts.dispatches.count - 1)
  }

  /// The texts that a branch allows for members of its object, as names by field.
  private mutating func collect(
    _ node: Int, _ found: inout [Int32: [Int32]], _ budget: inout Int
  ) {
    budget -= 1
    guard budget > 0 else { return }
    for instruction in parts.instructions[parts.nodes[node].instructions.range] {
      switch instruction {
      case .ref(let ref): collect(Int(ref.schema), &found, &budget)
      case .allOf(let all): for child in parts.list(all.schemas) { collect(child, &found, &budget) }
      case .properties(let properties):
        for entry in parts.properties[properties.entries.range] where found[entry.field] == nil {
          if let texts = texts(ofNode: Int(entry.schema)) { found[entry.field] = texts }
        }
      default: continue
      }
    }
  }

  /// The texts that a value must be one of, where they are all that it may be.
  private mutating func texts(ofNode node: Int) -> [Int32]? {
    for instruction in parts.instructions[parts.nodes[node].instructions.range] {
      switch instruction {
      case .const(let const): return names(ofLiterals: [Int(const.literal)])
      case .oneOfValues(let values): return names(ofLiterals: parts.list(values.literals))
      default: continue
      }
    }
    return nil
  }

  /// Names of the texts of literals, or nil where one is no text.
  private mutating func names(ofLiterals literals: [Int]) -> [Int32]? {
    var names: [Int32] = []
    for literal in literals {
      guard let text = texts[literal] else { return nil }
      names.append(name(text))
    }
    return names.isEmpty ? nil : names
  }
}

extension SchemaEvaluator {
  /// Those of some branches that can fit a value: the others are ruled out by the text of the member
  /// that tells them apart.
  @inline(__always)
  mutating func candidates(_ schemas: PoolRange, _ dispatch: Int32, _ index: Int) -> PoolRange {
    guard dispatch >= 0, view.nodes[index].kind == .object else { return schemas }
    return candidates(schemas, tables.dispatches[Int(dispatch)], index)
  }

  private mutating func candidates(
    _ schemas: PoolRange, _ dispatch: BranchDispatch, _ index: Int
  ) -> PoolRange {
    let found = find(Int(dispatch.field), in: index)
    guard found.exists, found.literal < 0 else { return schemas }
    guard view.nodes[found.node].kind == .string else { return .empty }
    let position = find(found.node, table: Int(dispatch.table))
    guard position >= 0 else { return .empty }
    let run = Int(dispatch.runs.first) &+ position &* 2
    return PoolRange(first: Int(tables.lists[run]), count: Int(tables.lists[run &+ 1]))
  }
}
