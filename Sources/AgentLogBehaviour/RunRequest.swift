/// What is asked of the runs of a log.
package struct RunRequest: Sendable {
  /// Only runs that failed, never ended, or had a call that did.
  package var failed = false
  /// Only runs with an event where each of these fields has this value.
  package var conditions: [Condition] = []
  package var order = Order.log
  /// How many are listed; nil for as many as are kept.
  package var limit: Int?
  /// The beginning of the id of one run, or of its trace, that is looked at closely.
  package var focus: [UInt8]?
  /// Whole records are kept for the reader of a terminal.
  package var reveals = false

  /// Takes a summary record of each run as it closes.
  package var summaries: LineOutput?
  /// Takes warning events that the agents could have logged themselves.
  package var derived: LineOutput?

  package init() {}

  /// `FIELD=VALUE`, eight at most.
  package struct Condition: Sendable, Hashable {
    package var field: String
    package var value: String

    package init(field: String, value: String) {
      self.field = field
      self.value = value
    }

    package static let limit = 8
  }

  /// By what runs are sorted: the log's order, or the largest first.
  package enum Order: String, Sendable, CaseIterable {
    case log, duration, steps, calls, errors, tokens, cost, findings
  }

  /// The field paths that conditions look at.
  package var paths: [[[UInt8]]] { conditions.map { Watched.path($0.field) } }
}
