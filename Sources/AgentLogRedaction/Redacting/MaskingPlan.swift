import AgentLogJSON

/// The changes that mask what was marked in one JSON value. The kind of every value stays: a text
/// stays a text, a number becomes 0, an object stays an object and keeps its keys.
struct MaskingPlan {
  /// In order.
  private(set) var edits: [Edit] = []

  private let bytes: PaddedBytes
  private let nodes: [JSONNode]
  private let marks: [RedactionMark]
  /// Nodes that are masked as a whole.
  private let whole: Set<Int>
  private let numbers: PlaceholderNumbers
  private let detectors: DetectorSet
  /// What masked keys become.
  private var keys: [Int: [UInt8]] = [:]
  /// Nodes that are added behind a node, by that node, in order.
  private var added: [(behind: Int, count: Int)] = []

  /// The changes inside a string that holds JSON, or nil.
  typealias Inner = (_ text: PaddedBuffer, _ keys: [KeyWords]) -> [Edit]?

  init(
    _ bytes: PaddedBytes, _ nodes: [JSONNode], _ marks: [RedactionMark], whole: Set<Int>,
    _ numbers: PlaceholderNumbers, _ detectors: DetectorSet
  ) {
    self.bytes = bytes
    self.nodes = nodes
    self.marks = marks
    self.whole = whole
    self.numbers = numbers
    self.detectors = detectors
  }

  /// Masks what was marked: a place exactly where that is known, else the whole field.
  mutating func mask(_ inner: Inner) {
    var covered: [Range<Int>] = []
    for mark in marks {
      guard case .shape(let rule) = mark.reason else { continue }
      let inside = mark.node..<Int(nodes[mark.node].next)
      if let last = covered.last, last.contains(mark.node) { continue }
      covered.append(inside)
      maskTree(mark.node, ShapeRule.all[rule].placeholder)
    }
    covered.sort { $0.lowerBound < $1.lowerBound }
    var leaks: [Int: [RedactionMark]] = [:]
    for mark in marks {
      if case .shape = mark.reason { continue }
      leaks[mark.node, default: []].append(mark)
    }
    for node in whole where leaks[node] == nil { leaks[node] = [] }
    for (node, marks) in leaks.sorted(by: { $0.key < $1.key })
    where !Self.contains(covered, node) {
      mask(node, marks, inner)
    }
    finish()
  }

  /// Masks every text and every number, and every key that is no name or was marked.
  mutating func maskEverything(keepsNames: Bool) {
    let isMarked = Set(marks.map(\.node)).union(whole)
    let (bytes, nodes) = (bytes, nodes)
    maskTree(0, "text") { key in
      !keepsNames || isMarked.contains(key) || !MaskedTree.isName(key, nodes, bytes)
    }
    for mark in marks {
      guard case .shape(let rule) = mark.reason, !hasText(mark.node) else { continue }
      addMarker(to: mark.node, ShapeRule.all[rule].placeholder)
    }
    finish()
  }

  /// The node that a node of the masked value was; nil for one that was added.
  func original(_ node: Int) -> Int? {
    var shift = 0
    for addition in added.sorted(by: { $0.behind < $1.behind }) {
      // Of the new tape.
      let first = addition.behind + shift + 1
      if node < first { break }
      if node < first + addition.count { return nil }
      shift += addition.count
    }
    return node - shift < nodes.count ? node - shift : nil
  }

  private static func contains(_ ranges: [Range<Int>], _ node: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(node)
  }

  // MARK: - Values

  private mutating func mask(_ node: Int, _ marks: [RedactionMark], _ inner: Inner) {
    let leaks = marks.compactMap { mark -> TextAudit.Leak? in
      if case .leak(let leak) = mark.reason { leak } else { nil }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let kinds = Set(leaks.map(\.detector))
    let name = kinds.count == 1 ? kinds.first.map { detectors.detectors[$0].id } ?? "text" : "text"
    guard nodes[node].kind == .string, !whole.contains(node), leaks.count == marks.count else {
      return whole(node, name)
    }
    if leaks.contains(where: { !$0.isExact }) {
      let text = PaddedBuffer(capacity: nodes[node].range.count)
      JSONText.decode(bytes, nodes[node].range, into: text)
      if let keys = marks.first?.keys, let found = inner(text, keys) {
        return change(node, Edits.escaped(found, in: bytes, nodes[node].range))
      }
    }
    var parts = leaks.map { leak in
      let id = detectors.detectors[leak.detector].id
      return Edit(range: leak.range, text: placeholder(id, leak.range))
    }
    Edits.sort(&parts)
    change(node, parts)
  }

  /// Changes parts of a string.
  private mutating func change(_ node: Int, _ parts: [Edit]) {
    guard isKey(node) else {
      edits += parts
      return
    }
    let text = PaddedBuffer(capacity: nodes[node].range.count + 64)
    Edits.apply(parts, to: bytes, nodes[node].range, into: text)
    keys[node] = Array(text.bytes.slice(0..<text.count))
  }

  private mutating func whole(_ node: Int, _ name: String) {
    let range = nodes[node].range
    switch nodes[node].kind {
    case .string where isKey(node): keys[node] = placeholder(name, range)
    case .string: edits.append(Edit(range: range, text: placeholder(name, range)))
    case .integer: edits.append(Edit(range: range, text: [0x30]))
    case .decimal: edits.append(Edit(range: range, text: [0x30, 0x2E, 0x30]))
    default: break
    }
  }

  private func placeholder(_ name: String, _ range: Range<Int>) -> [UInt8] {
    let raw = bytes.slice(range)
    let number =
      raw.contains(0x5C)
      ? JSONText.decode(raw).withUnsafeBytes { numbers.number(name, of: $0) }
      : numbers.number(name, of: raw)
    return MaskText.text(name, number)
  }

  // MARK: - Containers

  /// Masks every text and number in a value. A container in which no text is left to say that it was
  /// masked gets one that does.
  private mutating func maskTree(
    _ root: Int, _ name: String, masksKey: ((_ key: Int) -> Bool)? = nil
  ) {
    guard nodes[root].kind == .object || nodes[root].kind == .array else {
      if !isMasked(root) { whole(root, name) }
      return
    }
    let leaking = Set(marks.map(\.node)).union(whole)
    var plans: [(node: Int, isKey: Bool)] = []
    var isMarked = false
    _ = Tree.visit(nodes, inside: root) { node, key, container in
      if node == key {
        let isMasked =
          masksKey?(key) ?? (leaking.contains(key) || !MaskedTree.isName(key, nodes, bytes))
        if isMasked { plans.append((key, true)) }
        return true
      }
      guard nodes[node].kind == .string else {
        if isNumber(node), !MaskedTree.isZero(node, nodes, bytes) { plans.append((node, false)) }
        return true
      }
      let isKept =
        masksKey == nil && !whole.contains(node) && key >= 0
        && ProviderSignature.isNamed(key: key, of: container, nodes, bytes)
        && ProviderSignature.isCiphertext(node, nodes, bytes)
      if !isKept {
        isMarked = true
        if !isMasked(node) || leaking.contains(node) { plans.append((node, false)) }
      }
      return true
    }
    for plan in plans {
      if plan.isKey {
        keys[plan.node] = placeholder("key", nodes[plan.node].range)
      } else {
        whole(plan.node, name)
      }
    }
    if !isMarked, masksKey == nil { addMarker(to: root, name) }
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
    added.append((Int(nodes[root].next) - 1, nodes[root].kind == .object ? 2 : 1))
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

  private func hasText(_ root: Int) -> Bool {
    nodes[root].kind == .string
      || !Tree.visit(nodes, inside: root) { node, key, _ in
        node == key || nodes[node].kind != .string
      }
  }

  private func isNumber(_ node: Int) -> Bool {
    nodes[node].kind == .integer || nodes[node].kind == .decimal
  }

  private func isMasked(_ node: Int) -> Bool {
    nodes[node].kind == .string && !whole.contains(node)
      && HarmlessShape.isMasked(bytes, nodes[node].range)
  }

  // MARK: - Keys

  /// Whether a string is a key: a colon follows.
  private func isKey(_ node: Int) -> Bool {
    var index = nodes[node].range.upperBound + 1
    while bytes[index] <= 0x20, index < bytes.count { index += 1 }
    return index < bytes.count && bytes[index] == 0x3A
  }

  /// Puts all changes in order; keys that differed still differ.
  private mutating func finish() {
    if !keys.isEmpty { separateKeys() }
    for (node, text) in keys { edits.append(Edit(range: nodes[node].range, text: text)) }
    Edits.sort(&edits)
  }

  private mutating func separateKeys() {
    for object in nodes.indices where nodes[object].kind == .object {
      var members: [Int] = []
      var key = object + 1
      while key < Int(nodes[object].next) {
        members.append(key)
        key = Int(nodes[key + 1].next)
      }
      guard members.contains(where: { keys[$0] != nil }) else { continue }
      // What is written, decoded, and which key it stands for.
      var taken: [[UInt8]: [UInt8]] = [:]
      for key in members where keys[key] == nil { taken[text(key)] = text(key) }
      for key in members {
        guard var final = keys[key] else { continue }
        let own = text(key)
        while let other = taken[JSONText.decode(final)], other != own {
          final = MaskText.text("key", numbers.fresh("key"))
        }
        taken[JSONText.decode(final)] = own
        keys[key] = final
      }
    }
  }

  private func text(_ node: Int) -> [UInt8] { JSONText.decode(bytes.slice(nodes[node].range)) }
}
