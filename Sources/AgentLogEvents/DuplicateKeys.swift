package import AgentLogJSON

/// Finds keys that occur twice in one object, at any depth.
package enum DuplicateKeys {
  /// How many a record tells of; telling where each of a million is would take hours.
  package static let most = 64

  /// The nodes of keys that their object has had before, in order. O(nodes).
  package static func find(_ nodes: [JSONNode], _ bytes: PaddedBytes) -> [Int] {
    var found: [Int] = []
    for index in nodes.indices where nodes[index].kind == .object && nodes[index].count > 1 {
      var seen: Set<[UInt8]> = []
      var key = index + 1
      while key < Int(nodes[index].next) {
        let raw = bytes.slice(nodes[key].range)
        let name = nodes[key].isEscaped ? JSONText.decode(raw) : Array(raw)
        if !seen.insert(name).inserted { found.append(key) }
        key = Int(nodes[key + 1].next)
      }
    }
    return found.sorted()
  }
}
