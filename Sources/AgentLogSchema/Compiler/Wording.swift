import AgentLogJSON

/// Small pieces of English for messages.
enum Wording {
  /// `a`, `a or b`, `a, b or c`.
  static func list(_ words: [String], last: String = "or") -> String {
    guard words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
  }

  /// At most `limit` words of a long list.
  static func short(_ words: [String], limit: Int = 8) -> String {
    guard words.count > limit else { return list(words) }
    return words.prefix(limit).joined(separator: ", ") + " or \(words.count - limit) more"
  }

  /// `an object`, `a string`.
  static func article(_ noun: String) -> String {
    guard let first = noun.utf8.first else { return noun }
    return ("aeio".utf8.contains(first) ? "an " : "a ") + noun
  }

  /// `1 item`, `2 items`.
  static func count(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
  }
}

extension JSONKind {
  /// `a string`, `null`.
  var described: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .decimal: "a decimal number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONElement {
  var kindName: String { kind.described }
}
