/// All findings of one rule about one field of one kind of event, counted, with a few examples.
public struct FindingGroup: Sendable, Hashable {
  /// The rule that all of them break.
  public var rule: String
  /// How bad they are.
  public var severity: Severity
  /// The event's name, or nil where no event could be told.
  public var event: String?
  /// The pointer with array indices as `*`.
  public var pointer: String
  /// What the findings of this group have in common, in a few words: `has no UTC offset`.
  public var summary: String
  /// How many findings, whether listed or not.
  public var count: Int
  /// In how many different runs.
  public var runs: Int
  /// The first findings of the group, at most three.
  public var examples: [Finding]

  /// Takes every property as it is.
  public init(
    rule: String, severity: Severity, event: String?, pointer: String, summary: String,
    count: Int, runs: Int, examples: [Finding]
  ) {
    self.rule = rule
    self.severity = severity
    self.event = event
    self.pointer = pointer
    self.summary = summary
    self.count = count
    self.runs = runs
    self.examples = examples
  }
}
