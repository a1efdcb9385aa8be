/// What the names of alerts mean: `tool_calls_per_run_p95` is a metric and a statistic of it.
enum AlertNames {
  static func meaning(
    of name: String
  ) -> (metric: Policy.Alert.Metric, statistic: Policy.Alert.Statistic?)? {
    if let metric = Policy.Alert.Metric(rawValue: name), metric != .toolCallsPerRun {
      return (metric, nil)
    }
    let metric = Policy.Alert.Metric.toolCallsPerRun
    guard name.hasPrefix(metric.rawValue + "_") else { return nil }
    let suffix = name.dropFirst(metric.rawValue.count + 1)
    switch suffix {
    case "mean": return (metric, .mean)
    case "max": return (metric, .maximum)
    default:
      guard suffix.first == "p", let percent = Int(suffix.dropFirst()), (1...99).contains(percent)
      else { return nil }
      return (metric, .percentile(percent))
    }
  }
}
