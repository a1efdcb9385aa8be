/// How a log is to be redacted.
package struct RedactionOptions: Sendable {
  /// Signatures of model providers and encrypted reasoning are masked whole; otherwise they stay as
  /// they are, so that the provider takes them back.
  package var dropsSignatures = false
  /// How deep a record may nest.
  package var maxDepth = 512
  /// The longest line that is read, in bytes; a longer one is masked whole.
  package var maxLine = 16 << 20
  /// Bytes that wait for the end of a message that is logged in pieces.
  package var mostHeld = 1 << 20

  package init() {}
}

/// What was masked.
package struct RedactionCounts: Sendable, Hashable {
  /// Places, a field that was masked whole being one.
  package var masked = 0
  /// Lines that were too long to be looked at, and were masked whole.
  package var overlong = 0

  package init() {}
}
