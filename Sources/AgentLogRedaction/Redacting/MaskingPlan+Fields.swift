import AgentLogJSON

/// Fields that are not as a policy wants them.
extension MaskingPlan {
  /// Masks them and what is in them.
  mutating func maskFields() -> NodeRanges {
    var emptied = NodeRanges()
    var masked: [(node: Int, field: FieldRule)] = []
    for (node, index) in fieldMarks() where !emptied.contains(node) {
      let field = plan.policy.fieldRules[index]
      if field.isMasked {
        masked.append((node, field))
      } else {
        empty(node, field)
        emptied.add(node..<Int(nodes[node].next))
      }
    }
    var covered = NodeRanges()
    for (node, field) in masked where !covered.contains(node) {
      covered.add(node..<Int(nodes[node].next))
      maskTree(
        node, name(of: field, node), needsText: field.content != nil, passing: emptied)
    }
    covered.add(emptied)
    return covered
  }

  /// Masks every text and every number, and every key that is no name or was marked.
  mutating func maskEverything(keepsNames: Bool) {
    let isMarked = Set(marks.map(\.node)).union(whole)
    var emptied = NodeRanges()
    var texts: [(node: Int, name: String)] = []
    for (node, index) in fieldMarks() where !emptied.contains(node) {
      let field = plan.policy.fieldRules[index]
      if field.isMasked {
        if field.content != nil { texts.append((node, name(of: field, node))) }
      } else {
        empty(node, field)
        emptied.add(node..<Int(nodes[node].next))
      }
    }
    let (bytes, nodes) = (bytes, nodes)
    maskTree(0, "text", needsText: false, passing: emptied) { key in
      !keepsNames || isMarked.contains(key) || !KeyName.fits(bytes.slice(nodes[key].range))
    }
    for (node, name) in texts where !emptied.contains(node) && !hasText(node, emptied) {
      addMarker(to: node, name)
    }
    finish()
  }

  /// The marked fields, outer ones first.
  private func fieldMarks() -> [(node: Int, field: Int)] {
    marks.compactMap { mark in
      if case .field(let index) = mark.reason { (mark.node, index) } else { nil }
    }.sorted { $0.node < $1.node }
  }

  /// What a placeholder for a field is called: the kind of content, else what its value is found to
  /// be, else the name of the field.
  private func name(of field: FieldRule, _ node: Int) -> String {
    switch field.content {
    case .arguments: return "arguments"
    case .results: return "result"
    case .prompts: return "prompt"
    case .errors: return "error"
    case nil: break
    }
    for mark in marks where mark.node == node {
      if case .leak(let leak) = mark.reason, leak.range == nodes[node].range {
        return plan.detectors.detectors[leak.detector].id
      }
    }
    let name = field.name.utf8.map { byte -> UInt8 in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A: byte
      default: 0x2D
      }
    }
    let trimmed = name.drop { $0 == 0x2D }.prefix(40)
    return trimmed.isEmpty ? "field" : String(decoding: trimmed, as: UTF8.self)
  }

  /// Leaves nothing of a value: `""`, `{}`, `[]`, or null where the policy wants not even that.
  private mutating func empty(_ node: Int, _ field: FieldRule) {
    let value = nodes[node]
    let inside = Int(value.next) - node - 1
    if inside > 0 { shifts.append(Shift(behind: node, removed: inside, added: 0)) }
    let keepsKind = field.allows(.empty, value.kind)
    switch value.kind {
    case .string where keepsKind: edits.append(Edit(range: value.range, text: []))
    case .object where keepsKind: edits.append(Edit(range: value.range, text: [0x7B, 0x7D]))
    case .array where keepsKind: edits.append(Edit(range: value.range, text: [0x5B, 0x5D]))
    case .string:
      let quoted = value.range.lowerBound - 1..<value.range.upperBound + 1
      edits.append(Edit(range: quoted, text: Array("null".utf8)))
    default: edits.append(Edit(range: value.range, text: Array("null".utf8)))
    }
  }

  // MARK: - Containers

  /// Masks every text and number in a value.
  ///
  /// - Parameters:
  ///   - needsText: a container in which no text is left to say that it was masked gets one that
  ///     does.
  ///   - passed: nodes that are masked elsewhere.
  ///   - masksKey: which keys are masked; by default those that leak and those that are data.
  private mutating func maskTree(
    _ root: Int, _ name: String, needsText: Bool, passing passed: NodeRanges,
    masksKey: ((_ key: Int) -> Bool)? = nil
  ) {
    guard nodes[root].kind == .object || nodes[root].kind == .array else {
      return whole(root, name)
    }
    let leaking = Set(marks.map(\.node)).union(whole)
    var found: [(node: Int, isKey: Bool)] = []
    _ = Tree.visit(nodes, inside: root) { node, key, container in
      if passed.contains(node) { return true }
      if node == key {
        let isData = !KeyName.fits(bytes.slice(nodes[key].range))
        if masksKey?(key) ?? (leaking.contains(key) || isData) { found.append((key, true)) }
        return true
      }
      guard nodes[node].kind == .string || isNumber(node) else { return true }
      if !leaking.contains(node) {
        if RedactedValue.shape(of: node, in: nodes, bytes) != .raw { return true }
        if masksKey == nil, key >= 0,
          ProviderSignature.isOpaque(node, key: key, of: container, nodes, bytes)
        {
          return true
        }
      }
      found.append((node, false))
      return true
    }
    for (node, isKey) in found {
      if isKey {
        keys[node] = placeholder("key", nodes[node].range)
      } else {
        whole(node, name)
      }
    }
    if needsText, !hasText(root, passed) { addMarker(to: root, name) }
  }

  /// Whether a value has a text that says that it is masked, or will have one.
  private func hasText(_ root: Int, _ passed: NodeRanges) -> Bool {
    if nodes[root].kind == .string { return true }
    return !Tree.visit(nodes, inside: root) { node, key, container in
      if node == key || nodes[node].kind != .string || passed.contains(node) { return true }
      if whole.contains(node) { return false }
      if nodes[node].range.isEmpty { return true }
      return key >= 0 && ProviderSignature.isOpaque(node, key: key, of: container, nodes, bytes)
    }
  }

  private mutating func addMarker(to root: Int, _ name: String) {
    let range = nodes[root].range
    var text: [UInt8] = nodes[root].count > 0 ? [0x2C, 0x20] : []
    if nodes[root].kind == .object {
      text += [0x22] + markerKey(root) + [0x22, 0x3A, 0x20]
    }
    text += [0x22] + placeholder(name, range) + [0x22]
    let end = range.upperBound - 1
    edits.append(Edit(range: end..<end, text: text))
    shifts.append(
      Shift(
        behind: Int(nodes[root].next) - 1, removed: 0,
        added: nodes[root].kind == .object ? 2 : 1))
  }

  /// `redacted`, or where the object has that, something else.
  private func markerKey(_ object: Int) -> [UInt8] {
    var taken: Set<[UInt8]> = []
    var key = object + 1
    while key < Int(nodes[object].next) {
      taken.insert(Array(bytes.slice(nodes[key].range)))
      key = Int(nodes[key + 1].next)
    }
    var candidate = Array("redacted".utf8)
    while taken.contains(candidate) { candidate.append(0x5F) }
    return candidate
  }
}

extension FieldRule {
  /// A mask may stand in the field; otherwise a hash or nothing.
  fileprivate var isMasked: Bool {
    switch verdict {
    case .redacted, .sampled: true
    case .forbidden, .hashed, .allowed: false
    }
  }
}

/// Nodes in ranges that are apart from each other.
struct NodeRanges {
  private var ranges: [Range<Int>] = []

  /// Adds a range. O(1) behind the others, else O(n).
  mutating func add(_ range: Range<Int>) {
    if let last = ranges.last, last.lowerBound > range.lowerBound {
      let place = ranges.firstIndex { $0.lowerBound > range.lowerBound } ?? ranges.count
      ranges.insert(range, at: place)
    } else {
      ranges.append(range)
    }
  }

  mutating func add(_ others: NodeRanges) {
    for range in others.ranges where !contains(range.lowerBound) { add(range) }
  }

  /// O(log n).
  func contains(_ node: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(node)
  }
}
