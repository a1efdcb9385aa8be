/// One rule broken at one place.
///
/// Every text in a finding is safe to publish: what came from the log has passed the ``Masker``.
/// Only `path` shows as the caller gave it.
public struct Finding: Sendable, Hashable {
  /// `family/name`, for example `event/missing-field`.
  public var rule: String
  /// How bad it is, after what the schema says about it.
  public var severity: Severity
  /// What is wrong and what to do, in one sentence without a final full stop.
  public var message: String
  /// Where it is.
  public var location: Location
  /// RFC 6901, into the record as logged. For a missing field `/name`.
  public var pointer: String
  /// Where the keyword that was broken stands in a plain JSON Schema: a JSON Pointer into its file,
  /// behind the URI of the document and `#` where that is another one. Nil for other rules.
  public var schemaPath: String?
  /// The run that the record belongs to, where the log tells it.
  public var run: String?
  /// The trace that the record belongs to, where the log tells it.
  public var trace: String?
  /// The name of the event, where the log tells it.
  public var event: String?
  /// Set where the finding was accepted; it is then counted apart.
  public var accepted: Acceptance?
  /// Set where a value leaks.
  public var leak: LeakFacts?
  /// Set where a figure of the log reached a threshold.
  package var alert: AlertFacts?

  /// Takes every property as it is.
  public init(
    rule: String, severity: Severity, message: String, location: Location, pointer: String = "",
    schemaPath: String? = nil, run: String? = nil, trace: String? = nil, event: String? = nil,
    accepted: Acceptance? = nil, leak: LeakFacts? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.pointer = pointer
    self.schemaPath = schemaPath
    self.run = run
    self.trace = trace
    self.event = event
    self.accepted = accepted
    self.leak = leak
  }
}

/// Everything about a value that leaks but the value.
public struct LeakFacts: Sendable, Hashable {
  /// The detector that found it.
  public var detector: String
  /// How sure it is: verified, structural, contextual, informational or placeholder.
  public var tier: String
  /// Bytes of the value, unwrapped.
  public var length: Int
  /// How the value was wrapped, from outside in; empty where it was not.
  public var encoding: String

  /// Takes every property as it is.
  public init(detector: String, tier: String, length: Int, encoding: String = "") {
    self.detector = detector
    self.tier = tier
    self.length = length
    self.encoding = encoding
  }
}

/// Why a finding does not count: somebody accepted it.
public struct Acceptance: Sendable, Hashable {
  /// What accepted it: a waiver, a baseline, a policy.
  public var by: String
  /// Why, in the words of whoever accepted it.
  public var reason: String
  /// The last day of validity, `YYYY-MM-DD`.
  public var expires: String?

  /// Takes every property as it is.
  public init(by: String, reason: String, expires: String? = nil) {
    self.by = by
    self.reason = reason
    self.expires = expires
  }
}
