package import AgentLogFindings
package import AgentLogRedaction

/// Findings that were there when somebody drew the line, by fingerprint, with how many of each. Up
/// to that number they are accepted; what comes on top is new.
package struct Baseline: Sendable {
  package var entries: [BaselineEntry]
  /// Where the file is told of.
  package var place: PolicyPlace

  package init(entries: [BaselineEntry], place: PolicyPlace) {
    self.entries = entries
    self.place = place
  }
}
