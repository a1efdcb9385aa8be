/// What may stand in a field.
package enum Verdict: Sendable, Hashable {
  /// Nothing: the field is absent or empty.
  case forbidden
  /// A hash, or nothing.
  case hashed
  /// A mask, a placeholder, a hash, next to nothing, or nothing.
  case redacted
  /// Anything in at most that part of the events that have the field; redacted in the others.
  case sampled(Double)
  /// Anything.
  case allowed

  /// Whether a value cannot be read from the log.
  var hides: Bool { self == .forbidden || self == .redacted }

  /// Whether a value of that shape may stand there; of a sampled field, whether it is not raw.
  package func allows(_ shape: RedactedValue) -> Bool {
    switch self {
    case .forbidden: shape == .empty
    case .hashed: shape == .empty || shape == .hash
    case .redacted, .sampled: shape != .raw
    case .allowed: true
    }
  }
}
