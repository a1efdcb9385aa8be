import AgentLogEvents
package import AgentLogFindings
import AgentLogJSON

/// What stays of a finding when the log is written anew: its rule, its event and its pointer with
/// indices as `*`, hashed. Never a value.
package enum Fingerprint {
  /// SHA-256 over the three with a zero byte between, in hex.
  package static func of(_ finding: Finding) -> String {
    of(rule: finding.rule, event: finding.event, pointer: finding.pointer)
  }

  package static func of(rule: String, event: String?, pointer: String) -> String {
    let parts = [rule, event ?? "", TapePointer.generalize(pointer)]
    return SHA256.hash(parts.joined(separator: "\0").utf8).hex
  }
}
