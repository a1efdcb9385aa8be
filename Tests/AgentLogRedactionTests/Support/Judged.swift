@testable import AgentLogRedaction

/// What a check says of a text, or of the part of it that `value` is.
func judged(
  _ check: Check, _ text: String, value: String? = nil, tier: Tier = .structural
) -> Tier? {
  let bytes = Array(text.utf8)
  let wanted = Array((value ?? text).utf8)
  let start = (0...bytes.count - wanted.count).first {
    bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
  }
  guard let start else { return nil }
  let range = start..<start + wanted.count
  return bytes.withUnsafeBytes {
    check.judge(Match(text: $0, range: range, value: range), tier)
  }
}
