/// What the fold needs to know of one record: who it is, and where it stood. Columns with the
/// values that stream rules ask for lie beside the rows.
@frozen
@usableFromInline
package struct EventRow: Sendable {
  /// Index of the event in its schema, ``other`` or ``stranger``.
  @usableFromInline package var event: Int32
  /// A record that is no event of the schema, where the schema admits such records to runs.
  @inlinable package static var other: Int32 { -1 }
  /// The same where it does not: the record has no part in any run.
  @inlinable package static var stranger: Int32 { -2 }
  /// 0-based line in the chunk.
  @usableFromInline package var line: UInt32
  /// Offset in the chunk of the line, of the record's `{`, and behind its `}`.
  @usableFromInline package var lineStart: UInt32
  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32
  /// The name of the event in the chunk; length 0 where there is none.
  @usableFromInline package var name: ByteRange
  /// The run's id in the chunk; length 0 where there is none.
  @usableFromInline package var run: ByteRange
  @usableFromInline package var trace: ByteRange
  @usableFromInline package var runHash: UInt64
  /// Raw findings of this record: from here…
  @usableFromInline package var firstFinding: UInt32
  /// …so many.
  @usableFromInline package var findingCount: UInt32
  /// Bit `i` is set where column `i` has a value.
  @usableFromInline package var columns: UInt32

  @inlinable
  package init(line: Int, lineStart: Int, start: Int, end: Int) {
    event = -1
    self.line = UInt32(truncatingIfNeeded: line)
    self.lineStart = UInt32(truncatingIfNeeded: lineStart)
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    name = ByteRange()
    run = ByteRange()
    trace = ByteRange()
    runHash = 0
    firstFinding = 0
    findingCount = 0
    columns = 0
  }
}

/// A range of bytes of a chunk, in eight bytes.
@frozen
@usableFromInline
package struct ByteRange: Sendable, Hashable {
  @usableFromInline package var start: UInt32 = 0
  @usableFromInline package var length: UInt32 = 0

  @inlinable package init() {}

  @inlinable package init(start: Int, length: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: length)
  }

  @inlinable package init(_ range: Range<Int>) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    length = UInt32(truncatingIfNeeded: range.count)
  }

  @inlinable package var isEmpty: Bool { length == 0 }

  /// Two 32-bit numbers: the sum cannot overflow.
  @inlinable package var range: Range<Int> {
    Range(uncheckedBounds: (Int(start), Int(start) &+ Int(length)))
  }
}
