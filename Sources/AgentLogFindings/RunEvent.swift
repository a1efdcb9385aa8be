/// One event of a run that is looked at closely.
package struct RunEvent: Sendable, Hashable {
  package var location: Location
  /// What the log calls it.
  package var name: String
  package var kind = Kind.other
  /// Nanoseconds since 1970.
  package var time: Int64?
  /// In milliseconds.
  package var latency: Double?
  package var tool: String?
  package var model: String?
  package var status: Status = .unknown
  package var errorClass: String?
  package var stopReason: String?
  package var promptTokens: Double?
  package var completionTokens: Double?
  package var cost: Double?
  package var span: String?
  package var parent: String?
  /// Equal where the arguments are; nil where none are logged.
  package var arguments: UInt64?
  /// The hash that is logged for them.
  package var argsHash: String?
  /// The result, masked and cut; nil where it is not logged or not asked for.
  package var result: String?
  /// The whole record, where a reader asked to see it on a terminal of their own.
  package var revealed: String?
  package var callID: UInt64?
  /// Findings of any rule at this event.
  package var findings: [String] = []

  package enum Kind: String, Sendable, Hashable {
    case other, start, step, call, result, execute, model, end
  }

  package enum Status: String, Sendable, Hashable {
    case ok, error, unknown
  }

  package init(location: Location, name: String) {
    self.location = location
    self.name = name
  }
}
