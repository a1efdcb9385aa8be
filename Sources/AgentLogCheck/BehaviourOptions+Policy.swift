import AgentLogBehaviour
package import AgentLogRedaction

extension BehaviourOptions {
  /// What a policy says of runs: bounds and alerts.
  package init(_ policy: Policy) {
    self.init()
    bounds.steps = policy.bounds["steps"]
    bounds.toolCalls = policy.bounds["tool_calls"]
    bounds.errors = policy.bounds["errors"]
    bounds.tokens = policy.bounds["tokens"]
    alerts = policy.alerts.map(Self.rule)
  }

  private static func rule(_ alert: Policy.Alert) -> AlertRule {
    let metric: AlertRule.Metric
    switch alert.metric {
    case .toolCallsPerRun: metric = .toolCallsPerRun
    case .stepsPerRun: metric = .stepsPerRun
    case .errorsPerRun: metric = .errorsPerRun
    case .tokensPerRun: metric = .tokensPerRun
    case .timeoutRate: metric = .timeouts
    case .validationFailRate: metric = .validationFailures
    case .rate: metric = .share(field: alert.field ?? "", value: alert.value ?? "")
    case .percentile: metric = .number(field: alert.field ?? "")
    }
    let statistic: AlertRule.Statistic? = alert.statistic.map { statistic in
      switch statistic {
      case .mean: .mean
      case .maximum: .most
      case .percentile(let percent): .percentile(percent)
      }
    }
    return AlertRule(
      name: alert.name, rule: alert.metric.rule, metric: metric, statistic: statistic,
      warn: alert.warn, critical: alert.critical, window: alert.window)
  }
}
