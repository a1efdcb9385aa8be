/// What a comparison passes over, as `--ignore` says it: a kind (`wording`), a field (`model`), a place
/// (`/args/page`, `*` for any member) or an event (`event:heartbeat`).
package struct DiffRules: Sendable {
  private var kinds: Set<String> = []
  private var fields: Set<String> = []
  private var events: Set<String> = []
  private var pointers: [[String]] = []

  package init(_ rules: [String] = []) {
    for rule in rules {
      if rule.hasPrefix("/") {
        pointers.append(rule.dropFirst().split(separator: "/").map(String.init))
      } else if rule.hasPrefix("event:") {
        events.insert(String(rule.dropFirst("event:".count)))
      } else if Difference.Kind(rawValue: rule) != nil {
        kinds.insert(rule)
      } else {
        fields.insert(rule)
      }
    }
  }

  func ignores(event: String) -> Bool { events.contains(event) }

  func ignores(_ difference: Difference, field: String) -> Bool {
    if kinds.contains(difference.kind.rawValue) || fields.contains(field) { return true }
    guard !pointers.isEmpty, !difference.pointer.isEmpty else { return false }
    let path = difference.pointer.dropFirst().split(separator: "/").map(String.init)
    return pointers.contains { pattern in
      pattern.count <= path.count && zip(pattern, path).allSatisfy { $0 == "*" || $0 == $1 }
    }
  }

  /// What a change of a field is.
  static func kind(of field: String, _ value: ReplayValue) -> Difference.Kind {
    switch field {
    case "tool": return .tool
    case "args", "args_hash": return .arguments
    case "status": return .status
    case "stop_reason": return .stopReason
    case "error_class": return .errorClass
    case "model": return .model
    case "token_usage": return .tokens
    default: break
    }
    if wordings.contains(field) { return .wording }
    if field.contains("tokens") || field.hasPrefix("cost") { return .tokens }
    if field.contains("latency") || field.contains("duration") { return .latency }
    return .field
  }

  private static let wordings: Set = [
    "content", "message", "messages", "prompt", "prompts", "text", "completion", "thinking",
    "error_message", "result", "output", "summary", "title", "reasoning",
    "gen_ai.input.messages", "gen_ai.output.messages", "gen_ai.completion", "gen_ai.prompt",
  ]
}
