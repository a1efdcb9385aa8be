/// A place in an input, as a person counts: lines and columns from 1.
public struct Location: Sendable, Hashable {
  /// The path as it was given; `-` for standard input.
  public var path: String
  /// 1-based, in the file as it stands (for compressed input: as decompressed).
  public var line: Int
  /// 1-based, in UTF-8 bytes.
  public var column: Int
  /// 1-based, in Unicode code points; what SARIF counts in.
  public var codePointColumn: Int
  /// 0-based byte offset in the file.
  public var offset: Int

  /// Takes every property as it is.
  public init(path: String, line: Int, column: Int, codePointColumn: Int? = nil, offset: Int) {
    self.path = path
    self.line = line
    self.column = column
    self.codePointColumn = codePointColumn ?? column
    self.offset = offset
  }
}
