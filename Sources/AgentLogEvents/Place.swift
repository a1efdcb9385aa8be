/// A place in an input, kept for later: what a finding needs when it becomes certain after its
/// chunk is gone.
@frozen
@usableFromInline
package struct Place: Sendable, Hashable {
  /// Index into the reader's files.
  @usableFromInline package var file: Int32
  /// 1-based.
  @usableFromInline package var column: UInt32
  @usableFromInline package var codePointColumn: UInt32
  /// 1-based.
  @usableFromInline package var line: Int
  @usableFromInline package var offset: Int

  @inlinable
  package init(file: Int, line: Int, column: Int, codePointColumn: Int, offset: Int) {
    self.file = Int32(truncatingIfNeeded: file)
    self.line = line
    self.column = UInt32(truncatingIfNeeded: column)
    self.codePointColumn = UInt32(truncatingIfNeeded: codePointColumn)
    self.offset = offset
  }
}
