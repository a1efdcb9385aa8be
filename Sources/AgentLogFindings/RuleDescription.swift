/// A rule as it explains itself: what `agentlog explain` prints, what reports link to, and what
/// the tests run.
public struct RuleDescription: Sendable, Hashable {
  /// `family/name`.
  public var id: String
  /// What a finding of this rule says, in a few words: `a required field is missing`.
  public var title: String
  /// How bad a finding is, unless a schema says otherwise.
  public var severity: Severity
  /// What the rule does.
  public var what: String
  /// Why it matters.
  public var why: String
  /// What to do about a finding.
  public var remedy: String
  /// A log that breaks this rule, and the same log mended.
  public var example: Example

  /// Two small logs for the same stream schema.
  public struct Example: Sendable, Hashable {
    /// The command that shows the rule: `validate` or `audit`.
    public var command: String
    /// The stream schema that judges both logs.
    public var schema: String
    /// Flags that both logs are judged with, where the defaults would not show the rule.
    public var arguments: [String]
    /// The failing log ends in the middle of its last line, without a newline.
    public var isCut: Bool
    /// Lines of which at least one breaks the rule.
    public var failing: [String]
    /// The same lines mended.
    public var passing: [String]

    /// Takes every property as it is.
    public init(
      schema: String, command: String = "validate", arguments: [String] = [], isCut: Bool = false,
      failing: [String], passing: [String]
    ) {
      self.command = command
      self.schema = schema
      self.arguments = arguments
      self.isCut = isCut
      self.failing = failing
      self.passing = passing
    }

    /// No example can be shown.
    public static let none = Example(schema: "", failing: [], passing: [])

    /// The failing log, byte for byte.
    public var failingLog: String {
      failing.joined(separator: "\n") + (isCut ? "" : "\n")
    }

    /// The passing log, byte for byte.
    public var passingLog: String { passing.joined(separator: "\n") + "\n" }
  }

  /// Takes every property as it is.
  public init(
    id: String, title: String, severity: Severity, what: String, why: String, remedy: String,
    example: Example
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.what = what
    self.why = why
    self.remedy = remedy
    self.example = example
  }
}
