import AgentLogJSON

/// Finds members of object-valued fields that tables can judge, such as the counts in a
/// `token_usage`: schemas of one level that ask nothing of the object but its kind.
enum NestedMembers {
  /// Pairs of field and member, in the order of the schema.
  static func find(in schema: CompiledSchema) -> [(field: String, member: String)] {
    var found: [(field: String, member: String)] = []
    for node in schema.parts.nodes.indices where schema.parts.nodes[node].isRoot {
      for instruction in schema.instructions(of: node) {
        guard case .properties(let properties) = instruction else { continue }
        for entry in schema.parts.properties[properties.entries.range] {
          let field = schema.parts.name(ofField: Int(entry.field))
          for member in members(of: Int(entry.schema), in: schema) ?? [] {
            found.append((field, schema.parts.name(ofField: Int(member.field))))
          }
        }
      }
    }
    return found
  }

  /// The members that a value's schema judges one by one; nil where it asks for anything else.
  static func members(of node: Int, in schema: CompiledSchema) -> [PropertyEntry]? {
    var members: [PropertyEntry] = []
    for instruction in schema.instructions(of: node) {
      switch instruction {
      case .type: continue
      case .properties(let properties):
        members += schema.parts.properties[properties.entries.range]
      default: return nil
      }
    }
    return members.isEmpty ? nil : members
  }
}
