import AgentLogJSON

/// How the arguments of a call become their hash, the `args_hash` of an event. Calls with equal
/// arguments have equal hashes only within one way, so a system should keep to one.
public enum ArgumentsHash: String, Sendable, CaseIterable {
  /// SHA-256 of the canonical form of RFC 8785: the way to choose where nothing is given.
  case jcs
  /// SHA-256 of what Python's `json.dumps(args, sort_keys=True, ensure_ascii=False)` gives.
  case pythonJSON = "python-json"
  /// SHA-256 of what JavaScript's `JSON.stringify(args)` gives: members in the order given.
  case stringify = "js-stringify"

  /// 64 lower-case hexadecimal digits.
  public func hash(_ value: LogValue) -> String {
    var text: [UInt8] = []
    switch self {
    case .jcs:
      value.write(to: &text, .plain)
      // Written by us, so it reads; a number in it is finite.
      let document = try? JSONDocument(name: "arguments", text: text)
      text = document.flatMap { CanonicalJSON.text(of: $0.root) } ?? text
    case .pythonJSON:
      value.write(
        to: &text,
        .init(comma: [0x2C, 0x20], colon: [0x3A, 0x20], sortsMembers: true, writesPython: true))
    case .stringify: value.write(to: &text, .plain)
    }
    return SHA256.hash(text).hex
  }
}
