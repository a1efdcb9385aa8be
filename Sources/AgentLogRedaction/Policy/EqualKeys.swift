import AgentLogJSON
import AgentLogSchema

/// Keys that stand twice in one object of a JSON document. Of such keys readers take one or the
/// other; in a policy that would be a rule that somebody believes in and nobody enforces.
enum EqualKeys {
  /// O(nodes).
  static func mistakes(in document: JSONDocument) -> [SchemaMistake] {
    var mistakes: [SchemaMistake] = []
    for index in document.nodes.indices where document.nodes[index].kind == .object {
      var seen: Set<[UInt8]> = []
      for (key, _) in JSONElement(document: document, index: index).members
      where !seen.insert(key.stringBytes ?? []).inserted {
        mistakes.append(PolicyPlace(key).mistake("this key is already in this object"))
      }
    }
    return mistakes
  }
}
