/// Which fields of a value a schema looks at: for whoever lowers it into tables, or wants to know
/// whether it must be judged at all.
package struct SchemaReach: Sendable {
  /// Names of fields, as the schema speaks of them, in alphabetical order.
  package var fields: [String]
  /// It also depends on members by pattern, by number, or on all of them.
  package var looksAtAll: Bool
}

extension CompiledSchema {
  /// What a node and all nodes that judge the same value look at. O(schema).
  package func reach(of node: Int) -> SchemaReach {
    var fields: Set<Int> = []
    var looksAtAll = false
    var seen: Set<Int> = [node]
    var queue = [node]
    while let next = queue.popLast() {
      for instruction in instructions(of: next) {
        let reach = instruction.reach(parts)
        fields.formUnion(reach.fields)
        looksAtAll = looksAtAll || reach.whole
        queue += reach.inPlace.filter { seen.insert($0).inserted }
      }
    }
    return SchemaReach(
      fields: Set(fields.map { parts.name(ofField: $0) }).sorted(), looksAtAll: looksAtAll)
  }
}
