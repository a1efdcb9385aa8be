package import AgentLogFindings
package import AgentLogJSON

/// The parts of a policy that the source does not know.
extension Policy {
  /// A sensitive value that only this policy knows, with its tests.
  package struct CustomDetector: Sendable, Hashable {
    package enum Tier: String, Sendable, CaseIterable {
      case structural, contextual, informational, placeholder
    }

    package var id: String
    package var title: String
    /// A regular expression as RE2 has it.
    package var pattern: String
    package var tier: Tier
    /// Words of which one must be near; empty for none.
    package var context: [String]
    package var remedy: String
    package var flagged: [String]
    package var clean: [String]
    package var place: PolicyPlace
    package var patternPlace: PolicyPlace

    /// The rule of its findings.
    package var rule: String { "leak/" + id }
  }

  /// Values that are no leak although a detector says so.
  package struct HarmlessValue: Sendable, Hashable {
    /// A regular expression as RE2 has it, for the whole value.
    package var pattern: String
    /// The detectors that it concerns, by id; all where this is empty.
    package var detectors: [String]
    package var reason: String
    /// The last day on which it counts.
    package var expires: CivilDate
    package var place: PolicyPlace
    package var patternPlace: PolicyPlace
  }

  /// A rule that weighs otherwise than by itself.
  package struct SeverityChange: Sendable, Hashable {
    package var rule: String
    package var severity: Severity
    package var place: PolicyPlace
  }

  /// How far the audit goes; what lies beyond is counted in the report.
  package struct Limits: Sendable, Hashable {
    /// How many encodings are opened inside each other.
    package var unwrapDepth = 4
    /// Text of one message that is joined from its deltas.
    package var deltaBytes = 1 << 20
    /// Text of all open messages.
    package var deltaTotalBytes = 64 << 20
    /// Secrets of a run that are looked for in the rest of it.
    package var taintSecrets = 64
    /// Pairs of arguments and hash that are compared in a run.
    package var hashPairs = 4_096

    package init() {}
  }
}
