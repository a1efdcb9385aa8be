/// One event of a run that is looked at closely.
public struct RunEvent: Sendable, Hashable {
  public var location: Location
  /// What the log calls it.
  public var name: String
  public var kind = Kind.other
  /// Nanoseconds since 1970.
  public var time: Int64?
  /// In milliseconds.
  public var latency: Double?
  public var tool: String?
  public var model: String?
  public var status: Status = .unknown
  public var errorClass: String?
  public var stopReason: String?
  public var promptTokens: Double?
  public var completionTokens: Double?
  public var cost: Double?
  public var span: String?
  public var parent: String?
  /// Equal where the arguments are; nil where none are logged.
  public var arguments: UInt64?
  /// The hash that is logged for them.
  public var argsHash: String?
  /// The result, masked and cut; nil where it is not logged or not asked for.
  public var result: String?
  /// The whole record, where a reader asked to see it on a terminal of their own.
  public var revealed: String?
  package var callID: UInt64?
  /// Findings of any rule at this event.
  public var findings: [String] = []

  public enum Kind: String, Sendable, Hashable {
    case other, start, step, call, result, execute, model, end
  }

  public enum Status: String, Sendable, Hashable {
    case ok, error, unknown
  }

  package init(location: Location, name: String) {
    self.location = location
    self.name = name
  }
}
