/// One keyword broken at one place; pointer and message are worked out by ``ViolationText`` when
/// somebody wants to read them.
package struct Violation: Sendable, Hashable {
  /// What was broken: index into ``SchemaParts/sites``.
  package var site: Int32
  /// The tape node of the value; for a missing member, of the object that lacks it; for an
  /// unexpected one, of its value.
  package var node: Int32
  /// The field that is missing, as an index into ``SchemaParts/fields``, or -1.
  package var field: Int32 = -1
  /// The literal that a boolean member stood for, or -1.
  package var literal: Int32 = -1
}
