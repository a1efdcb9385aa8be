/// A value that a stream rule asked for, taken out of its record.
package struct Column: Sendable {
  /// A hash, an integer, the bits of a Double or nanoseconds, as the column's kind says.
  package var bits: UInt64 = 0
  /// Where the value stands in the chunk.
  package var value = ByteRange()
  /// A time that names its offset from UTC.
  package var isZoned = false

  package init() {}

  package var integer: Int64 { Int64(bitPattern: bits) }
  /// Where the value begins in the chunk.
  package var offset: Int { Int(value.start) }
  package var number: Double { Double(bitPattern: bits) }

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
