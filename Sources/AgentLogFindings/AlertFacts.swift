/// The figures behind an alert.
package struct AlertFacts: Sendable, Hashable {
  /// `warn` or `critical`: which threshold was reached.
  package var level: String
  /// The figure.
  package var value: Double
  /// What it reached.
  package var threshold: Double
  /// How many runs, calls or values it rests on.
  package var sample: Int
  /// Of a rate: where it lies in 95 of 100 such samples.
  package var low: Double?
  /// The other end of that interval.
  package var high: Double?
  /// The sample is large enough to tell.
  package var isSure: Bool
  /// The runs that weigh most, at most five.
  package var runs: [String]

  package init(
    level: String, value: Double, threshold: Double, sample: Int, low: Double?, high: Double?,
    isSure: Bool, runs: [String]
  ) {
    self.level = level
    self.value = value
    self.threshold = threshold
    self.sample = sample
    self.low = low
    self.high = high
    self.isSure = isSure
    self.runs = runs
  }
}
