/// What a pass found out about runs: the table, totals over all of them, and one run in detail.
public struct RunsReport: Sendable, Hashable {
  /// The runs that are listed, in the order that was asked for.
  public var runs: [RunRecord] = []
  /// Runs that fit what was asked for, listed or not, and all runs.
  public var matching = 0
  public var total = 0
  public var totals = RunTotals()
  /// The one run that was asked for.
  public var detail: RunDetail?
  /// What the runs were picked and ordered by, for people; nil for all in the order of the log.
  public var selection: String?

  package init() {}
}

/// Sums and distributions over all runs.
public struct RunTotals: Sendable, Hashable {
  public var runs = 0
  public var events = 0
  public var toolCalls = 0
  public var modelCalls = 0
  public var errors = 0
  public var promptTokens: Double?
  public var completionTokens: Double?
  public var cost: Double?
  /// Sorted by count, then by name.
  public var errorsByClass: [Count] = []
  public var stopReasons: [Count] = []
  public var outcomes: [Count] = []
  /// Sorted by name.
  public var latencyByTool: [Latency] = []
  public var latencyByModel: [Latency] = []
  public var toolCallsPerRun: Quantiles?

  package init() {}

  public struct Count: Sendable, Hashable {
    public var name: String
    public var count: Int

    package init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// In milliseconds.
  public struct Latency: Sendable, Hashable {
    public var name: String
    public var quantiles: Quantiles

    package init(name: String, quantiles: Quantiles) {
      self.name = name
      self.quantiles = quantiles
    }
  }
}

/// Where values lie: nearest-rank percentiles, which are values that occurred.
public struct Quantiles: Sendable, Hashable {
  public var count: Int
  public var p50: Double
  public var p95: Double
  public var p99: Double
  public var most: Double
  /// Values were rounded to three digits, because there were too many different ones.
  public var isRounded: Bool

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
public struct RunDetail: Sendable, Hashable {
  public var record: RunRecord
  /// In the order of the log; at most ``eventLimit``.
  public var events: [RunEvent]
  /// Events beyond the limit.
  public var omittedEvents: Int
  public var findings: [Finding]
  /// What the log does not hold that would say more, one sentence each.
  public var missing: [String] = []

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
