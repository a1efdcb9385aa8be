import AgentLogJSON

/// What a schema says about a value that must not be logged as it is.
package enum Sensitivity: String, Sendable, CaseIterable {
  case hashed, redacted, sampled, absent
}

/// `sensitive` (of this project): how a value must be logged. It breaks nothing by itself; it keeps
/// the value, and everything inside it, out of every message.
enum SensitiveKeyword: SchemaKeyword {
  static let keyword = "sensitive"
  static let vocabulary: SchemaVocabularies = .stream

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let words = Sensitivity.allCases.map(\.rawValue)
    guard let word = value.string else {
      builder.mistake(
        value, "'sensitive' is \(value.kindName); expected \(Wording.list(words))")
      return
    }
    guard let sensitivity = Sensitivity(rawValue: word) else {
      builder.mistake(
        value, "'\(word)' is no way to treat a sensitive value; expected \(Wording.list(words))",
        nearest: Nearest.of(word, among: words))
      return
    }
    builder.parts.nodes[builder.node].sensitivity = sensitivity
  }
}
