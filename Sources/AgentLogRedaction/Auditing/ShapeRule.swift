package import AgentLogEvents
import AgentLogFindings

/// A rule about what a field holds, whatever stands in it: something raw where a hash or a class
/// belongs.
package struct ShapeRule: Sendable {
  package let site: FindingSite
  /// What to log instead.
  let instead: String
  private let keys: Set<String>

  init(_ rule: String, _ summary: String, instead: String, keys: [String]) {
    site = FindingSite(rule: rule, severity: .error, summary: summary)
    self.instead = instead
    self.keys = Set(keys)
  }

  /// What a placeholder for it is called: `arguments`.
  var placeholder: String { String(site.rule.drop { $0 != "-" }.dropFirst()) }

  /// Whether the rule is about fields of that name, whatever its spelling: case, `_`, `-` and `.` do
  /// not count.
  func fits(_ key: [UInt8]) -> Bool {
    guard key.count <= 64 else { return false }
    let plain = key.compactMap { byte -> UInt8? in
      switch byte {
      case 0x5F, 0x2D, 0x2E: nil
      case 0x41...0x5A: byte | 0x20
      default: byte
      }
    }
    return keys.contains(String(decoding: plain, as: UTF8.self))
  }

  static let all: [ShapeRule] = [
    ShapeRule(
      "policy/raw-arguments", "raw arguments", instead: "log args_hash instead",
      keys: [
        "args", "arguments", "toolargs", "toolarguments", "toolinput", "input", "kwargs",
        "parameters", "params", "invocationparameters", "genaitoolcallarguments",
      ]),
    ShapeRule(
      "policy/raw-result", "a raw result", instead: "log its size, its hash or its class instead",
      keys: [
        "result", "toolresult", "output", "tooloutput", "observation", "genaitoolcallresult",
      ]),
    ShapeRule(
      "policy/raw-prompt", "raw prompt or answer text", instead: "log its hash and length instead",
      keys: [
        "prompt", "prompts", "messages", "content", "completion", "systemprompt",
        "systeminstructions", "inputmessages", "outputmessages", "llmprompts",
        "genaiinputmessages", "genaioutputmessages", "genaisysteminstructions", "genaiprompt",
        "genaicompletion", "thinking",
      ]),
    ShapeRule(
      "policy/raw-error", "raw error text", instead: "log error_class instead",
      keys: [
        "errormessage", "traceback", "stacktrace", "stack", "exceptionmessage",
        "exceptionstacktrace",
      ]),
  ]
}
