import AgentLogFindings

/// Where the time and the tokens of a run went, and why it stopped: sentences and shares that every
/// format shows.
struct RunFigures {
  struct Share {
    var name: String
    var calls: Int
    /// Milliseconds, or tokens.
    var amount: Double
    /// Of the whole run, in percent.
    var percent: Int
  }

  private(set) var time: [Share] = []
  private(set) var tokens: [Share] = []
  let stop: String

  init(_ run: RunDetail) {
    stop = Self.stop(run)
    time = Self.time(run)
    tokens = Self.tokens(run)
  }

  private static func stop(_ run: RunDetail) -> String {
    let record = run.record
    let last = run.events.last { $0.kind != .end && $0.kind != .step }
    let lastWord = last.map { event -> String in
      let subject = event.tool ?? event.model
      return "; the last event before it is \(event.name)" + (subject.map { " \($0)" } ?? "")
    }
    switch record.outcome {
    case .unfinished:
      let before = last.map { event -> String in
        let subject = event.tool ?? event.model
        return "; the last event is \(event.name)" + (subject.map { " \($0)" } ?? "")
          + " on line \(event.location.line)"
      }
      return "no end is logged" + (before ?? "")
    case .unknown:
      return record.stopReason ?? "runs of this log have no end of their own"
    case .succeeded, .failed, .ended:
      let reason = record.stopReason ?? "no stop_reason"
      let status = record.outcome == .ended ? "" : " (\(record.outcome.rawValue))"
      return reason + status + " after \(record.steps) steps" + (lastWord ?? "")
    }
  }

  private static func time(_ run: RunDetail) -> [Share] {
    var sums: [String: (calls: Int, amount: Double)] = [:]
    for event in run.events where event.latency != nil {
      guard event.kind == .result || event.kind == .execute || event.kind == .model else {
        continue
      }
      let name = event.tool ?? event.model ?? event.name
      let known = sums[name] ?? (0, 0)
      sums[name] = (known.calls + 1, known.amount + (event.latency ?? 0))
    }
    let sum = sums.values.reduce(0) { $0 + $1.amount }
    var shares = shares(sums, of: max(run.record.duration ?? 0, sum))
    if let duration = run.record.duration, duration > sum, !sums.isEmpty {
      let rest = duration - sum
      shares.append(
        Share(name: "between them", calls: 0, amount: rest, percent: percent(rest, duration)))
    }
    return shares
  }

  private static func tokens(_ run: RunDetail) -> [Share] {
    var sums: [String: (calls: Int, amount: Double)] = [:]
    for event in run.events {
      let amount = (event.promptTokens ?? 0) + (event.completionTokens ?? 0)
      guard amount > 0 else { continue }
      let name = event.model ?? event.tool ?? event.name
      let known = sums[name] ?? (0, 0)
      sums[name] = (known.calls + 1, known.amount + amount)
    }
    return shares(sums, of: sums.values.reduce(0) { $0 + $1.amount })
  }

  private static func shares(
    _ sums: [String: (calls: Int, amount: Double)], of whole: Double
  ) -> [Share] {
    sums.map {
      Share(
        name: $0, calls: $1.calls, amount: $1.amount, percent: percent($1.amount, whole))
    }.sorted { ($1.amount, $0.name) < ($0.amount, $1.name) }
  }

  private static func percent(_ part: Double, _ whole: Double) -> Int {
    whole > 0 ? Int(part / whole * 100 + 0.5) : 0
  }
}
