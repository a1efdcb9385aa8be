package import AgentLogEvents
package import AgentLogFindings

/// The rules of a set of detectors: `leak/` and the detector's id, once for what fails a gate and once
/// for what is only noted.
package struct LeakSites: Sendable {
  package let all: [FindingSite]

  package init(_ detectors: [Detector], severities: [String: Severity] = [:]) {
    all = detectors.flatMap { detector in
      let rule = "leak/" + detector.id
      return [Severity.error, .note].map { severity in
        FindingSite(
          rule: rule, severity: severity == .error ? severities[rule] ?? .error : .note,
          summary: detector.title)
      }
    }
  }

  /// The site of a match.
  package static func index(detector: Int, tier: Tier) -> Int {
    detector * 2 + (tier >= .contextual ? 0 : 1)
  }
}
