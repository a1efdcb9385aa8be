/// The arguments of a call and the hash that was logged for them, of one record.
package struct HashPair: Sendable {
  /// Index of the row in ``ScanResult/rows``.
  package var row: Int
  /// The hash in the chunk, between the quotes.
  package var hash: ByteRange
  /// The name of the tool in the chunk; empty where there is none.
  package var tool: ByteRange
  /// Tells arguments apart: the first half of the SHA-256 of their canonical form (RFC 8785).
  package var arguments: Arguments
  /// Where the hash stands, as JSON Pointer.
  package var pointer: String

  package struct Arguments: Sendable, Hashable {
    package var high: UInt64
    package var low: UInt64

    package init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }
  }

  package init(
    row: Int, hash: ByteRange, tool: ByteRange, arguments: Arguments, pointer: String
  ) {
    self.row = row
    self.hash = hash
    self.tool = tool
    self.arguments = arguments
    self.pointer = pointer
  }
}

/// A value that stands as it is in a field of which only a sample may.
package struct SampledValue: Sendable {
  /// Index of the row in ``ScanResult/rows``.
  package var row: Int
  /// Which rule about a field, in the numbering of whoever found it.
  package var field: Int
  /// Offset of the value in the chunk.
  package var offset: Int
  package var pointer: String

  package init(row: Int, field: Int, offset: Int, pointer: String) {
    self.row = row
    self.field = field
    self.offset = offset
    self.pointer = pointer
  }
}
