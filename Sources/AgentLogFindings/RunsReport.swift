/// What a pass found out about runs: the table, totals over all of them, and one run in detail.
package struct RunsReport: Sendable, Hashable {
  /// The runs that are listed, in the order that was asked for.
  package var runs: [RunRecord] = []
  /// Runs that fit what was asked for, listed or not, and all runs.
  package var matching = 0
  package var total = 0
  package var totals = RunTotals()
  /// The one run that was asked for.
  package var detail: RunDetail?
  /// What the runs were picked and ordered by, for people; nil for all in the order of the log.
  package var selection: String?

  package init() {}
}

/// Sums and distributions over all runs.
package struct RunTotals: Sendable, Hashable {
  package var runs = 0
  package var events = 0
  package var toolCalls = 0
  package var modelCalls = 0
  package var errors = 0
  package var promptTokens: Double?
  package var completionTokens: Double?
  package var cost: Double?
  /// Sorted by count, then by name.
  package var errorsByClass: [Count] = []
  package var stopReasons: [Count] = []
  package var outcomes: [Count] = []
  /// Sorted by name.
  package var latencyByTool: [Latency] = []
  package var latencyByModel: [Latency] = []
  package var toolCallsPerRun: Quantiles?

  package init() {}

  package struct Count: Sendable, Hashable {
    package var name: String
    package var count: Int

    package init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// In milliseconds.
  package struct Latency: Sendable, Hashable {
    package var name: String
    package var quantiles: Quantiles

    package init(name: String, quantiles: Quantiles) {
      self.name = name
      self.quantiles = quantiles
    }
  }
}

/// Where values lie: nearest-rank percentiles, which are values that occurred.
package struct Quantiles: Sendable, Hashable {
  package var count: Int
  package var p50: Double
  package var p95: Double
  package var p99: Double
  package var most: Double
  /// Values were rounded to three digits, because there were too many different ones.
  package var isRounded: Bool

  package init(
    count: Int, p50: Double, p95: Double, p99: Double, most: Double, isRounded: Bool
  ) {
    self.count = count
    self.p50 = p50
    self.p95 = p95
    self.p99 = p99
    self.most = most
    self.isRounded = isRounded
  }
}

/// One run as a person reads it.
package struct RunDetail: Sendable, Hashable {
  package var record: RunRecord
  /// In the order of the log; at most ``eventLimit``.
  package var events: [RunEvent]
  /// Events beyond the limit.
  package var omittedEvents: Int
  package var findings: [Finding]
  /// What the log does not hold that would say more, one sentence each.
  package var missing: [String] = []

  package static let eventLimit = 100_000

  package init(
    record: RunRecord, events: [RunEvent], omittedEvents: Int, findings: [Finding]
  ) {
    self.record = record
    self.events = events
    self.omittedEvents = omittedEvents
    self.findings = findings
  }
}
