import AgentLogFindings

/// What a report does not list, told apart: findings that the cap on listing left out, and what
/// fell outside a bound. Both sorted by name.
struct Omissions {
  /// Rules with the number of findings that are counted, but not listed.
  let unlisted: [(name: String, count: Int)]
  /// Bounds with how often they were reached.
  let bounds: [(name: String, count: Int)]

  init(_ report: Report) {
    let all = report.omitted.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { (name: $0.key, count: $0.value) }
    unlisted = all.filter { report.summary.byRule[$0.name] != nil }
    bounds = all.filter { report.summary.byRule[$0.name] == nil }
  }
}
