/// A place in an input, kept for later: what a finding needs when it becomes certain after its
/// chunk is gone.
package struct Place: Sendable, Hashable {
  /// Index into the reader's files.
  package var file: Int32
  /// 1-based.
  package var column: UInt32
  package var codePointColumn: UInt32
  /// 1-based.
  package var line: Int
  package var offset: Int

  package init(file: Int, line: Int, column: Int, codePointColumn: Int, offset: Int) {
    self.file = Int32(truncatingIfNeeded: file)
    self.line = line
    self.column = UInt32(truncatingIfNeeded: column)
    self.codePointColumn = UInt32(truncatingIfNeeded: codePointColumn)
    self.offset = offset
  }
}
