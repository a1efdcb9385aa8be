/// One way in which two recordings differ.
package struct Difference: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    // What an agent does, and what it logs: breaking.
    case tool, arguments, order, missing, extra, status
    case stopReason = "stop_reason"
    case errorClass = "error_class"
    /// A field came, went, or has another value or type.
    case field
    // What changes with every model: benign.
    case wording, model, latency, tokens

    package var isBreaking: Bool {
      switch self {
      case .wording, .model, .latency, .tokens: false
      default: true
      }
    }
  }

  package var kind: Kind
  /// What the event or call is called.
  package var event: String
  package var run: String
  package var lane: String
  /// 1-based lines; nil where there is none on that side.
  package var leftLine: Int?
  package var rightLine: Int?
  /// The line on the left side that something extra stands before or behind.
  package var nearLine: Int?
  /// The place in the event; empty for the whole of it.
  package var pointer: String
  /// Both values as JSON, as they may be shown.
  package var left: String?
  package var right: String?
  /// Where it stands among all events of the left side.
  var position: Int
}

/// All differences of two recordings, the first divergence first.
package struct Comparison: Sendable {
  package var differences: [Difference] = []
  /// How many of each kind there are; whole, whatever is listed.
  package var counts: [Difference.Kind: Int] = [:]
  /// Events and calls on each side.
  package var leftCount = 0
  package var rightCount = 0

  package var breaking: Int { counts.reduce(0) { $0 + ($1.key.isBreaking ? $1.value : 0) } }
  package var benign: Int { counts.reduce(0) { $0 + ($1.key.isBreaking ? 0 : $1.value) } }
}
