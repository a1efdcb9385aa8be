package import AgentLogEvents
package import AgentLogFindings

/// Follows the figures that a policy alerts on, over all streams of a pass.
///
/// Exact: a share is two counts, a percentile the nearest rank. A sample that is too small to tell
/// warns at most, and says so.
package final class AlertJudge {
  /// Runs that are named with an alert.
  private static let named = 5

  package let rules: [AlertRule]
  private let probes: [Probe]
  @exclusivity(unchecked) private var figures: [Figure]

  private struct Culprit {
    var id: String
    var place: Place
    var weight: Double
  }

  private struct Figure {
    var hits = 0
    var all = 0
    var distribution = Distribution()
    var window: RateWindow?
    /// The runs that weigh most.
    var culprits: [Culprit] = []
    /// Runs with any weight over the threshold.
    var culpritRuns = 0
  }

  package init(_ rules: [AlertRule]) {
    self.rules = rules
    probes = Self.probes(rules)
    figures = rules.map { rule in
      Figure(window: rule.window.map { RateWindow(nanoseconds: $0) })
    }
  }

  /// The fields that the rules look at, each once.
  package static func probes(_ rules: [AlertRule]) -> [Probe] {
    var probes: [Probe] = []
    for rule in rules {
      if let probe = rule.probe, !probes.contains(probe) { probes.append(probe) }
    }
    return Array(probes.prefix(AlertRule.fieldLimit))
  }

  // MARK: - In the pass

  package func note(_ seen: UnsafePointer<Observation>, _ run: RunState) {
    for index in rules.indices {
      switch rules[index].metric {
      case .timeouts: rate(index, seen, run) { $0.flags.contains(.timedOut) }
      case .validationFailures: rate(index, seen, run) { $0.flags.contains(.failsValidation) }
      case .share, .number: probe(index, seen, run)
      case .toolCallsPerRun, .stepsPerRun, .errorsPerRun, .tokensPerRun: break
      }
    }
  }

  private func rate(
    _ index: Int, _ seen: UnsafePointer<Observation>, _ run: RunState,
    _ isHit: (Observation) -> Bool
  ) {
    let role = seen.pointee.role
    // A call that failed on the spot has no result to come.
    guard role.isToolEnd || role == .call && seen.pointee.isFailure else { return }
    add(index, isHit(seen.pointee), seen, run)
  }

  private func add(
    _ index: Int, _ isHit: Bool, _ seen: UnsafePointer<Observation>, _ run: RunState
  ) {
    figures[index].all &+= 1
    if isHit {
      figures[index].hits &+= 1
      run.alertHits[index, default: 0] += 1
    }
    if seen.pointee.has(.time) { figures[index].window?.add(isHit, at: seen.pointee.time) }
  }

  private func probe(_ index: Int, _ seen: UnsafePointer<Observation>, _ run: RunState) {
    guard let probe = rules[index].probe, let number = probes.firstIndex(of: probe),
      seen.pointee.probes & (1 << UInt8(number)) != 0
    else { return }
    if probe.value != nil {
      add(index, seen.pointee.probeHits & (1 << UInt8(number)) != 0, seen, run)
    } else {
      let value = seen.pointee.probeValues[number]
      figures[index].distribution.add(value)
      run.alertHits[index] = max(run.alertHits[index] ?? 0, value)
    }
  }

  /// A run that closes.
  package func close(_ run: RunState, id: () -> String) {
    for index in rules.indices {
      let weight: Double
      switch rules[index].metric {
      case .toolCallsPerRun: weight = Double(run.toolCalls)
      case .stepsPerRun: weight = Double(run.turns)
      case .errorsPerRun: weight = Double(run.errors)
      case .tokensPerRun: weight = run.tokens
      default: weight = run.alertHits[index] ?? 0
      }
      if !rules[index].metric.isRate, rules[index].probe == nil {
        figures[index].distribution.add(weight)
      }
      blame(index, weight, run, id)
    }
  }

  private func blame(_ index: Int, _ weight: Double, _ run: RunState, _ id: () -> String) {
    let bound =
      rules[index].metric.isRate ? 0.5 : rules[index].warn ?? rules[index].critical ?? .infinity
    guard weight >= bound else { return }
    figures[index].culpritRuns += 1
    let culprits = figures[index].culprits
    guard culprits.count < Self.named || weight > culprits[culprits.count - 1].weight else {
      return
    }
    let place = culprits.firstIndex { $0.weight < weight } ?? culprits.count
    figures[index].culprits.insert(
      Culprit(id: id(), place: run.first, weight: weight), at: place)
    if figures[index].culprits.count > Self.named { figures[index].culprits.removeLast() }
  }

  // MARK: - What came out

  /// What one rule came to.
  package struct Result {
    package var rule: Int
    package var isCritical: Bool
    package var facts: AlertFacts
    package var message: String
    package var place: Place?
  }

  /// How many figures each rule rests on.
  package func sample(_ rule: Int) -> Int {
    rules[rule].metric.isRate ? figures[rule].all : figures[rule].distribution.count
  }

  /// The alerts, in the order of the rules.
  package func results() -> [Result] {
    rules.indices.compactMap { index in
      rules[index].metric.isRate ? rateResult(index) : valueResult(index)
    }
  }

  private func rateResult(_ index: Int) -> Result? {
    let rule = rules[index]
    var (hits, all) = (figures[index].hits, figures[index].all)
    var span = ""
    if let window = rule.window {
      guard let worst = figures[index].window?.worst else { return nil }
      (hits, all) = (worst.hits, worst.all)
      span = " within \(Milliseconds.text(Double(window) / 1e6)) before \(UTCText.of(worst.end))"
    }
    guard all > 0 else { return nil }
    let value = Double(hits) / Double(all)
    guard let level = level(rule, value) else { return nil }
    let (low, high) = Wilson.interval(hits, all)
    let isSure = low >= level.threshold
    let text =
      "\(rule.name) is \(Self.text(value)) (\(hits) of \(all))\(span), "
      + "\(level.name) from \(Self.text(level.threshold)) on"
      + (isSure
        ? ""
        : "; between \(Self.text(low)) and \(Self.text(high)) in 95 of 100 such samples, "
          + "so that it may be chance")
    return make(index, value, level, isSure: isSure, sample: all, low: low, high: high, text)
  }

  private func valueResult(_ index: Int) -> Result? {
    let rule = rules[index]
    let distribution = figures[index].distribution
    guard distribution.count > 0 else { return nil }
    let value: Double
    // So many values lie above a percentile that five of them are expected, or it is the largest.
    let needed: Int
    switch rule.statistic ?? .mean {
    case .mean:
      value = distribution.sum / Double(distribution.count)
      needed = 5
    case .most:
      value = distribution.most ?? 0
      needed = 1
    case .percentile(let percent):
      value = distribution.percentile(percent) ?? 0
      needed = 100 / max(1, min(percent, 100 - percent))
    }
    guard let level = level(rule, value) else { return nil }
    let isSure = distribution.count >= needed
    let of = rule.probe == nil ? "runs" : "values"
    let text =
      "\(rule.name) is \(Self.text(value)) over \(distribution.count) \(of), "
      + "\(level.name) from \(Self.text(level.threshold)) on"
      + (isSure ? "" : "; fewer than \(needed) tell little")
    return make(
      index, value, level, isSure: isSure, sample: distribution.count, low: nil, high: nil, text)
  }

  private struct Level {
    var name: String
    var threshold: Double
    var isCritical: Bool
  }

  private func level(_ rule: AlertRule, _ value: Double) -> Level? {
    if let critical = rule.critical, value >= critical {
      return Level(name: "critical", threshold: critical, isCritical: true)
    }
    if let warn = rule.warn, value >= warn {
      return Level(name: "a warning", threshold: warn, isCritical: false)
    }
    return nil
  }

  private func make(
    _ index: Int, _ value: Double, _ level: Level, isSure: Bool, sample: Int, low: Double?,
    high: Double?, _ text: String
  ) -> Result {
    let culprits = figures[index].culprits
    var message = text
    if !culprits.isEmpty {
      let more = figures[index].culpritRuns - culprits.count
      message +=
        "; runs: " + culprits.map(\.id).joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : "")
    }
    let facts = AlertFacts(
      level: level.isCritical ? "critical" : "warn", value: value, threshold: level.threshold,
      sample: sample, low: low, high: high, isSure: isSure, runs: culprits.map(\.id))
    return Result(
      rule: index, isCritical: level.isCritical && isSure, facts: facts, message: message,
      place: culprits.first?.place)
  }

  /// `0.0423`, `23`.
  static func text(_ number: Double) -> String {
    if number >= 1e15 { return "\(number)" }
    if number == Double(Int(number)) { return "\(Int(number))" }
    let places = number < 1 ? 10_000 : 100
    let units = Int(number * Double(places) + 0.5)
    var digits = String(units % places + places).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(units / places)" + (digits.isEmpty ? "" : "." + digits)
  }
}

/// The interval in which a share lies, by Wilson: sound for small samples too.
enum Wilson {
  static func interval(_ hits: Int, _ all: Int) -> (low: Double, high: Double) {
    let (count, share, z) = (Double(all), Double(hits) / Double(all), 1.96)
    let middle = share + z * z / (2 * count)
    let margin = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let scale = 1 + z * z / count
    return (max(0, (middle - margin) / scale), min(1, (middle + margin) / scale))
  }
}
