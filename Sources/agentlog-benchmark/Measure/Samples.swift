/// Several measurements of one thing.
struct Samples {
  /// Seconds, one per repetition.
  private(set) var seconds: [Double] = []
  /// The most memory in any repetition, in bytes.
  private(set) var peak = 0

  mutating func add(seconds: Double, peak: Int) {
    self.seconds.append(seconds)
    self.peak = max(self.peak, peak)
  }

  /// The middle one, which a single slow repetition does not move.
  var median: Double {
    let sorted = seconds.sorted()
    let middle = sorted.count / 2
    if sorted.isEmpty { return .nan }
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
