/// A figure of the whole log, and from where on it warns or is critical.
package struct AlertRule: Sendable, Hashable {
  package enum Metric: Sendable, Hashable {
    /// Of each run, when it closes.
    case toolCallsPerRun, stepsPerRun, errorsPerRun, tokensPerRun
    /// Of tool calls that came back.
    case timeouts, validationFailures
    /// Of events that have a field: those where it is a value.
    case share(field: String, value: String)
    /// Of events that have a field: its number.
    case number(field: String)

    package var isRate: Bool {
      switch self {
      case .timeouts, .validationFailures, .share: true
      default: false
      }
    }
  }

  package enum Statistic: Sendable, Hashable {
    case mean, most
    /// Of 100.
    case percentile(Int)
  }

  /// What the policy calls it: `tool_calls_per_run_p95`.
  package var name: String
  /// `alert/tool-calls-per-run`.
  package var rule: String
  package var metric: Metric
  /// Nil for a rate.
  package var statistic: Statistic?
  package var warn: Double?
  package var critical: Double?
  /// Nanoseconds of the log's own clock; nil for the whole log.
  package var window: Int64?

  package init(
    name: String, rule: String, metric: Metric, statistic: Statistic?, warn: Double?,
    critical: Double?, window: Int64? = nil
  ) {
    self.name = name
    self.rule = rule
    self.metric = metric
    self.statistic = statistic
    self.warn = warn
    self.critical = critical
    self.window = window
  }

  /// Fields of which so many may be watched.
  package static let fieldLimit = 8

  package var probe: Probe? {
    switch metric {
    case .share(let field, let value): Probe(field: field, value: value)
    case .number(let field): Probe(field: field, value: nil)
    default: nil
    }
  }
}

/// A field that an alert looks at: whether it is a value, or what number it holds.
package struct Probe: Sendable, Hashable {
  package var field: String
  package var value: String?

  package init(field: String, value: String?) {
    self.field = field
    self.value = value
  }
}
