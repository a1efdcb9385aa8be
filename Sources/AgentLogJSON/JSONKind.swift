/// The kinds of JSON value, numbers parted by whether they are written as an integer.
@frozen
@usableFromInline
package enum JSONKind: UInt8, Sendable {
  case null, bool, integer, decimal, string, array, object

  /// One bit per kind, so that a set of allowed kinds is one byte.
  @inlinable @inline(__always)
  package var bit: UInt8 { 1 &<< rawValue }
}
