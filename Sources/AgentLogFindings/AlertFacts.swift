/// The figures behind an alert.
public struct AlertFacts: Sendable, Hashable {
  /// `warn` or `critical`: which threshold was reached.
  public var level: String
  /// The figure.
  public var value: Double
  /// What it reached.
  public var threshold: Double
  /// How many runs, calls or values it rests on.
  public var sample: Int
  /// Of a rate: where it lies in 95 of 100 such samples.
  public var low: Double?
  /// The other end of that interval.
  public var high: Double?
  /// The sample is large enough to tell.
  public var isSure: Bool
  /// The runs that weigh most, at most five.
  public var runs: [String]

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
