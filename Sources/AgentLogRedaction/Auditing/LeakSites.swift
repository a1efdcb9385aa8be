package import AgentLogEvents
package import AgentLogFindings

/// The rules of a set of detectors: `leak/` and the detector's id, once for each way in which a match
/// of it counts.
package struct LeakSites: Sendable {
  package let all: [FindingSite]

  /// - Parameter severity: what a rule weighs where somebody says otherwise.
  package init(_ detectors: [Detector], severity: (_ rule: String) -> Severity? = { _ in nil }) {
    all = detectors.flatMap { detector in
      let rule = "leak/" + detector.id
      let changed = severity(rule)
      return Weight.allCases.map { weight in
        // What a rule weighs is said of its usual match; one that is less sure stays what it is.
        let isUsual =
          weight.isSure || weight.isWeak && detector.tier == .weak
          || detector.tier == .informational
        return FindingSite(
          rule: rule,
          severity: isUsual && weight != .placeholder ? changed ?? weight.severity : weight.severity,
          summary: detector.title, isAccepted: weight.isAccepted)
      }
    }
  }

  private enum Weight: Int, CaseIterable {
    case sure, weak, informational, placeholder, acceptedSure, acceptedWeak, acceptedInformational

    var isSure: Bool { self == .sure || self == .acceptedSure }
    var isWeak: Bool { self == .weak || self == .acceptedWeak }

    var isAccepted: Bool { rawValue >= Weight.acceptedSure.rawValue }

    var severity: Severity { isSure ? .error : isWeak ? .warning : .note }
  }

  /// The site of a match.
  package static func index(detector: Int, tier: Tier, isAccepted: Bool = false) -> Int {
    let weight: Weight =
      switch tier {
      case .placeholder: .placeholder
      case .informational: isAccepted ? .acceptedInformational : .informational
      case .weak: isAccepted ? .acceptedWeak : .weak
      case .contextual, .structural, .verified: isAccepted ? .acceptedSure : .sure
      }
    return detector * Weight.allCases.count + weight.rawValue
  }
}
