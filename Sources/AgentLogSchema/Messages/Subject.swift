import AgentLogFindings
import AgentLogJSON

extension ViolationText {
  /// The value that a message speaks of, as far as it may be shown.
  struct Subject {
    let text: ViolationText
    let violation: Violation
    let path: [Step]
    let isSensitive: Bool

    var schema: CompiledSchema { text.schema }
    private var node: JSONNode { text.nodes[Int(violation.node)] }

    /// The field's name, for one further down its pointer; `the value` for the root.
    var name: String {
      let steps = text.steps(to: violation, path)
      switch steps.count {
      case 0: return "the value"
      case 1: return steps[0]
      default: return steps.map { "/" + $0 }.joined()
      }
    }

    /// `a string`, `null`.
    var kind: String { node.kind.described }

    /// The value where it may be shown, else its type and length.
    var value: String {
      if violation.literal >= 0 {
        let meaning = schema.text(ofLiteral: Int(violation.literal))
        return isSensitive ? "a boolean" : "\(literalText), which stands for \(meaning)"
      }
      switch node.kind {
      case .null: return "null"
      case .bool: return isSensitive ? "a boolean" : literalText
      case .integer, .decimal: return shownText ?? kind
      case .string: return shownText.map { "'\($0)'" } ?? describedString
      case .array: return "an array of \(Wording.count(count, "item"))"
      case .object: return "an object of \(Wording.count(count, "member"))"
      }
    }

    private var literalText: String {
      String(decoding: text.bytes.slice(node.range), as: UTF8.self)
    }

    private var describedString: String {
      node.start == node.end
        ? "an empty string" : "a string of \(Wording.count(characters, "character"))"
    }

    /// The decoded text of a string, the digits of a number.
    var content: [UInt8] {
      node.kind == .string
        ? text.decoded(Int(violation.node)) : Array(text.bytes.slice(node.range))
    }

    /// The text of a string or number where it may be shown.
    var shownText: String? {
      guard !isSensitive, violation.literal < 0 else { return nil }
      switch text.showing {
      case .plain:
        let shown = String(decoding: content, as: UTF8.self)
        return shown.utf8.count <= 64 ? shown : nil
      case .masked(let masker):
        let content = content
        return masker.shows(content, under: keys) ? String(decoding: content, as: UTF8.self) : nil
      }
    }

    /// The keys above the value, the nearest last.
    private var keys: [[UInt8]] {
      (text.key.map { [$0] } ?? [])
        + path.compactMap { if case .member(let key) = $0 { text.decoded(key) } else { nil } }
    }

    /// The last key on the way, where it may be shown.
    var shownKey: String? {
      guard case .member(let key)? = path.last else { return nil }
      let bytes = text.decoded(key)
      if case .masked(let masker) = text.showing, !masker.shows(bytes) { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }

    private var characters: Int {
      Length.of(
        JSONView(nodes: UnsafeBufferPointer(start: nil, count: 0), bytes: text.bytes), node)
    }

    /// `12 characters`.
    var length: String { Wording.count(characters, "character") }

    /// Members or elements.
    var count: Int { Int(node.count) }
  }
}
