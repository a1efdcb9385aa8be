package import AgentLogFindings
import AgentLogRedaction

extension RuleCatalog {
  /// A rule for each detector, in the order of ``Detectors/all``.
  package static let leaks = Detectors.all.map(\.rule)

  /// Every rule that a report may speak of.
  package static let everything = all + leaks
}
