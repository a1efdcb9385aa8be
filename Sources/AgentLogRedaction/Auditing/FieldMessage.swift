import AgentLogJSON

/// What to say of a value that a policy does not want as it is: everything but the value.
enum FieldMessage {
  /// `an object`, `an empty text`.
  static func what(_ node: JSONNode, _ bytes: PaddedBytes) -> String {
    switch node.kind {
    case .object: node.count == 0 ? "an empty object" : "an object"
    case .array: node.count == 0 ? "an empty list" : "a list"
    case .string: node.range.isEmpty ? "an empty text" : "a text"
    case .integer, .decimal: "a number"
    case .bool: "a boolean"
    case .null: "null"
    }
  }

  /// What is wrong, and what to log instead.
  static func text(_ what: String, _ field: FieldRule, encoding: String = "") -> String {
    let what = encoding.isEmpty ? what : "\(what) in \(encoding)"
    if let content = field.content {
      if case .sampled = field.verdict {
        return "\(what) that nothing marks as a sample; \(content.instead)"
      }
      if field.verdict == .forbidden { return "\(what) where nothing may stand; leave it out" }
      return "\(what); \(content.instead)"
    }
    switch field.verdict {
    case .forbidden: return "\(what) where nothing may stand; leave it out"
    case .hashed: return "\(what) that is no hash; log its hash, or leave it out"
    case .redacted, .sampled, .allowed:
      return "\(what) that is not redacted; mask it, hash it, or leave it out"
    }
  }
}
