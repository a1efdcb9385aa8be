/// What the names of alerts mean: `tool_calls_per_run_p95` is a metric and a statistic of it.
enum AlertNames {
  typealias Meaning = (
    metric: Policy.Alert.Metric, statistic: Policy.Alert.Statistic?, field: String
  )

  static func meaning(of name: String) -> Meaning? {
    if name == "timeout_rate" { return (.timeoutRate, nil, "") }
    if name == "validation_fail_rate" { return (.validationFailRate, nil, "") }
    guard let cut = name.lastIndex(of: "_"), cut > name.startIndex else { return nil }
    let subject = String(name[..<cut])
    let suffix = name[name.index(after: cut)...]
    if suffix == "rate" { return (.rate, nil, subject) }
    guard let statistic = statistic(suffix) else { return nil }
    let known = Policy.Alert.Metric.perRun.first { $0.rawValue == subject }
    return (known ?? .percentile, statistic, subject)
  }

  private static func statistic(_ suffix: Substring) -> Policy.Alert.Statistic? {
    switch suffix {
    case "mean": return .mean
    case "max": return .maximum
    default:
      guard suffix.first == "p", let percent = Int(suffix.dropFirst()), (1...99).contains(percent)
      else { return nil }
      return .percentile(percent)
    }
  }
}
