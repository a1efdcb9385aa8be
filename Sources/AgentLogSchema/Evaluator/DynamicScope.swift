import AgentLogJSON

/// The resources that lie on the way to a schema, outermost first, each once: all that a dynamic
/// reference depends on, because it takes the outermost. Each such list has a number, so that
/// entering and leaving a resource costs no copy.
struct DynamicScopes {
  private struct Entry {
    var outer: Int32
    var resource: Int32
  }

  private var entries: [Entry] = []
  private var numbers: [UInt64: Int32] = [:]
  /// More lists than any schema needs that means well.
  private static let limit = 1 << 16

  /// The list that begins with a resource, or nil beyond the limit.
  mutating func root(_ resource: Int32) -> Int32? { list(-1, resource) }

  /// The list with a resource added, or nil beyond the limit.
  mutating func entering(_ resource: Int32, from list: Int32) -> Int32? {
    var rest = list
    while rest >= 0 {
      if entries[Int(rest)].resource == resource { return list }
      rest = entries[Int(rest)].outer
    }
    return self.list(list, resource)
  }

  private mutating func list(_ outer: Int32, _ resource: Int32) -> Int32? {
    let key = UInt64(UInt32(bitPattern: outer)) << 32 | UInt64(UInt32(bitPattern: resource))
    if let known = numbers[key] { return known }
    guard entries.count < Self.limit else { return nil }
    entries.append(Entry(outer: outer, resource: resource))
    numbers[key] = Int32(entries.count - 1)
    return Int32(entries.count - 1)
  }

  /// The anchor of the outermost resource that has one.
  func outermost(_ anchors: [DynamicAnchor], in list: Int32) -> Int? {
    var found: Int?
    var rest = list
    while rest >= 0 {
      let entry = entries[Int(rest)]
      if let anchor = anchors.first(where: { $0.resource == entry.resource }) {
        found = Int(anchor.node)
      }
      rest = entry.outer
    }
    return found
  }
}

extension SchemaEvaluator {
  /// The node that a dynamic reference leads to here.
  mutating func dynamicTarget(_ reference: DynamicRefKeyword) -> Int {
    scopes.outermost(schema.parts.dynamicAnchors[Int(reference.name)], in: scope)
      ?? Int(reference.schema)
  }
}
