package import AgentLogFindings

/// How often each value occurred: exact as long as there are few different ones, then to three
/// digits, so that memory is bounded whatever the log holds.
package struct Distribution: Sendable {
  /// Different values that are told apart.
  private static let limit = 32_768
  private var counts: [Double: Int] = [:]
  package private(set) var count = 0
  package private(set) var sum = 0.0
  package private(set) var isRounded = false

  package init() {}

  package mutating func add(_ value: Double) {
    count += 1
    sum += value
    counts[isRounded ? Self.rounded(value) : value, default: 0] += 1
    if counts.count > Self.limit, !isRounded { round() }
  }

  private mutating func round() {
    isRounded = true
    var rounded: [Double: Int] = [:]
    for (value, count) in counts { rounded[Self.rounded(value), default: 0] += count }
    counts = rounded
  }

  /// To three digits: 15 decades of values fit into 13,500 different ones.
  private static func rounded(_ value: Double) -> Double {
    guard value >= 1_000, value < 1e15 else { return Double(Int(value * 10)) / 10 }
    var scale = 1.0
    while value / scale >= 1_000 { scale *= 10 }
    return Double(Int(value / scale)) * scale
  }

  /// The nearest rank: the least value that so many percent do not exceed. Nil where there is none.
  package func percentile(_ percent: Int) -> Double? { percentiles([percent])?[0] }

  /// Several, in rising order, for one sort. O(n log n) in different values.
  private func percentiles(_ wanted: [Int]) -> [Double]? {
    guard count > 0 else { return nil }
    let sorted = counts.sorted { $0.key < $1.key }
    var result: [Double] = []
    var seen = 0
    for (value, count) in sorted {
      seen += count
      // As integers: a product of fractions would round.
      while result.count < wanted.count, seen * 100 >= wanted[result.count] * self.count {
        result.append(value)
      }
    }
    return result
  }

  package func merged(_ other: Distribution) -> Distribution {
    var result = self
    if other.isRounded, !isRounded { result.round() }
    for (value, count) in other.counts {
      result.counts[result.isRounded ? Self.rounded(value) : value, default: 0] += count
    }
    result.count += other.count
    result.sum += other.sum
    if result.counts.count > Self.limit, !result.isRounded { result.round() }
    return result
  }

  package var most: Double? { counts.keys.max() }

  package var quantiles: Quantiles? {
    guard let values = percentiles([50, 95, 99, 100]) else { return nil }
    return Quantiles(
      count: count, p50: values[0], p95: values[1], p99: values[2], most: values[3],
      isRounded: isRounded)
  }
}
