package import AgentLogJSON

/// What somebody accepted besides the policy: waivers first, then a baseline.
package struct Accepting: Sendable {
  package var waivers: [FindingWaiver]
  /// What was there when somebody drew the line; nil where nobody did.
  package var baseline: Baseline?
  /// Whether to count what a new baseline would hold.
  package var recordsBaseline: Bool
  /// Decides what has expired.
  package var today: CivilDate
  /// Waivers of items, which the score uses: only whether they expire is told with the findings.
  package var items: [FindingWaiver]

  package init(
    waivers: [FindingWaiver] = [], baseline: Baseline? = nil, recordsBaseline: Bool = false,
    today: CivilDate
  ) {
    self.waivers = waivers
    self.baseline = baseline
    self.recordsBaseline = recordsBaseline
    self.today = today
    items = []
  }
}
