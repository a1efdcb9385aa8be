import AgentLogJSON

/// The changes that mask what was marked in one JSON value. The kind of every value stays: a text
/// stays a text, a number becomes 0, an object stays an object and keeps its keys. Only where a policy
/// wants nothing at all or a hash, a value is emptied, or null where not even that may stand.
struct MaskingPlan {
  /// In order.
  var edits: [Edit] = []

  let bytes: PaddedBytes
  let nodes: [JSONNode]
  let marks: [RedactionMark]
  /// Nodes that are masked as a whole.
  let whole: Set<Int>
  /// Members of the record that are ids: a placeholder there would be an id that was lost.
  let ids: Set<Int>
  let numbers: PlaceholderNumbers
  let plan: CompiledAudit
  /// What masked keys become.
  var keys: [Int: [UInt8]] = [:]
  /// Where the masked value has other nodes: behind a node so many go and so many come.
  var shifts: [Shift] = []

  struct Shift {
    var behind: Int
    var removed: Int
    var added: Int
  }

  /// The changes inside a string that holds JSON, or nil.
  typealias Inner = (_ text: PaddedBuffer, _ keys: [KeyWords]) -> [Edit]?

  init(
    _ bytes: PaddedBytes, _ value: MarkedValue, whole: Set<Int>, ids: Set<Int>,
    _ numbers: PlaceholderNumbers, _ plan: CompiledAudit
  ) {
    self.bytes = bytes
    nodes = value.nodes
    marks = value.marks
    self.whole = whole
    self.ids = ids
    self.numbers = numbers
    self.plan = plan
  }

  /// Masks what was marked: a place exactly where that is known, else the whole field.
  mutating func mask(_ inner: Inner) {
    let covered = maskFields()
    var leaks: [Int: [RedactionMark]] = [:]
    for mark in marks {
      if case .field = mark.reason { continue }
      leaks[mark.node, default: []].append(mark)
    }
    for node in whole where leaks[node] == nil { leaks[node] = [] }
    for (node, marks) in leaks.sorted(by: { $0.key < $1.key })
    where !covered.contains(node) {
      mask(node, marks, inner)
    }
    finish()
  }

  /// The node that a node of the masked value was; nil for one that was added.
  func original(_ node: Int) -> Int? {
    // From places in the masked value to places in this one.
    var offset = 0
    for shift in shifts.sorted(by: { $0.behind < $1.behind }) {
      let first = shift.behind - offset + 1
      if node < first { break }
      if node < first + shift.added { return nil }
      offset += shift.removed - shift.added
    }
    let place = node + offset
    return place >= 0 && place < nodes.count ? place : nil
  }

  // MARK: - Values

  private mutating func mask(_ node: Int, _ marks: [RedactionMark], _ inner: Inner) {
    let leaks = marks.compactMap { mark -> TextAudit.Leak? in
      if case .leak(let leak) = mark.reason { leak } else { nil }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let kinds = Set(leaks.map(\.detector))
    let name =
      kinds.count == 1 ? kinds.first.map { plan.detectors.detectors[$0].id } ?? "text" : "text"
    let isCut = marks.contains { if case .unread = $0.reason { true } else { false } }
    guard nodes[node].kind == .string, !whole.contains(node), !isCut else {
      return whole(node, name)
    }
    if leaks.count < marks.count || leaks.contains(where: { !$0.isExact }) {
      let text = PaddedBuffer(capacity: nodes[node].range.count)
      JSONText.decode(bytes, nodes[node].range, into: text)
      let keys = marks.first { !$0.keys.isEmpty }?.keys ?? []
      if let found = inner(text, keys) {
        return change(node, Edits.escaped(found, in: bytes, nodes[node].range))
      }
    }
    guard leaks.count == marks.count else { return whole(node, name) }
    var parts = leaks.map { leak in
      let id = plan.detectors.detectors[leak.detector].id
      return Edit(range: leak.range, text: placeholder(id, leak.range))
    }
    Edits.sort(&parts)
    change(node, parts)
  }

  /// Changes parts of a string.
  private mutating func change(_ node: Int, _ parts: [Edit]) {
    if isKey(node) {
      let text = PaddedBuffer(capacity: nodes[node].range.count + 64)
      Edits.apply(parts, to: bytes, nodes[node].range, into: text)
      keys[node] = Array(text.bytes.slice(0..<text.count))
    } else if ids.contains(node), parts.count == 1, parts[0].range == nodes[node].range {
      edits.append(Edit(range: parts[0].range, text: Self.id(parts[0].text)))
    } else {
      edits += parts
    }
  }

  mutating func whole(_ node: Int, _ name: String) {
    let range = nodes[node].range
    switch nodes[node].kind {
    case .string where isKey(node): keys[node] = placeholder(name, range)
    case .string:
      let text = placeholder(name, range)
      edits.append(Edit(range: range, text: ids.contains(node) ? Self.id(text) : text))
    case .integer: edits.append(Edit(range: range, text: [0x30]))
    case .decimal: edits.append(Edit(range: range, text: [0x30, 0x2E, 0x30]))
    default: break
    }
  }

  /// `[email:1]` as an id that ties events together: `redacted-email-1`.
  private static func id(_ placeholder: [UInt8]) -> [UInt8] {
    Array("redacted-".utf8) + placeholder.dropFirst().dropLast().map { $0 == 0x3A ? 0x2D : $0 }
  }

  func placeholder(_ name: String, _ range: Range<Int>) -> [UInt8] {
    let raw = bytes.slice(range)
    let number =
      raw.contains(0x5C)
      ? JSONText.decode(raw).withUnsafeBytes { numbers.number(name, of: $0) }
      : numbers.number(name, of: raw)
    return MaskText.text(name, number)
  }

  func isNumber(_ node: Int) -> Bool {
    nodes[node].kind == .integer || nodes[node].kind == .decimal
  }

  // MARK: - Keys

  /// Whether a string is a key: a colon follows.
  private func isKey(_ node: Int) -> Bool {
    var index = nodes[node].range.upperBound + 1
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index < bytes.count && bytes[index] == 0x3A
  }

  /// Puts all changes in order; keys that differed still differ.
  mutating func finish() {
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
