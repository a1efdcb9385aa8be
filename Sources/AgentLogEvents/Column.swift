/// A value that a stream rule asked for, taken out of its record.
@frozen
@usableFromInline
package struct Column: Sendable {
  /// A hash, an integer, the bits of a Double or nanoseconds, as the column's kind says.
  @usableFromInline package var bits: UInt64 = 0
  /// Where the value stands in the chunk.
  @usableFromInline package var value = ByteRange()
  /// A time that names its offset from UTC.
  @usableFromInline package var isZoned = false

  @inlinable package init() {}

  @inlinable package var integer: Int64 { Int64(bitPattern: bits) }
  /// Where the value begins in the chunk.
  @inlinable package var offset: Int { Int(value.start) }
  @inlinable package var number: Double { Double(bitPattern: bits) }

  /// What a rule needs of a field.
  package enum Kind: Sendable, Hashable {
    /// Equality: a 64-bit hash of the text.
    case identity
    /// A number as a Double; exact up to 2⁵³.
    case number
    /// Nanoseconds since 1970.
    case time
    /// Whether the text is this one.
    case equals(String)
  }

  /// Which field a rule wants, and as what.
  package struct Request: Sendable, Hashable {
    package var field: Int
    package var kind: Kind

    package init(field: Int, kind: Kind) {
      self.field = field
      self.kind = kind
    }
  }
}
