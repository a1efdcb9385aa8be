/// Findings of one rule at one place of one event, as a baseline holds them.
public struct BaselineEntry: Sendable, Hashable {
  /// SHA-256 of rule, event and pointer; never of a value.
  public var fingerprint: String
  /// How many there were.
  public var count: Int
  /// For people who read the file; the fingerprint decides.
  public var rule: String
  /// The name of the event, where there was one.
  public var event: String?
  /// With indices as `*`.
  public var pointer: String

  /// Takes every property as it is.
  public init(fingerprint: String, count: Int, rule: String, event: String?, pointer: String) {
    self.fingerprint = fingerprint
    self.count = count
    self.rule = rule
    self.event = event
    self.pointer = pointer
  }
}
