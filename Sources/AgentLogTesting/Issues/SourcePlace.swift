#if canImport(Testing)
  /// Where in a test an expectation stands.
  ///
  /// Four literals and no `SourceLocation`, whose default argument would make every caller import
  /// Testing; static, since XCTest asks for a `StaticString`.
  struct SourcePlace: Sendable {
    var fileID: StaticString
    var filePath: StaticString
    var line: Int
    var column: Int

    init(_ fileID: StaticString, _ filePath: StaticString, _ line: Int, _ column: Int) {
      self.fileID = fileID
      self.filePath = filePath
      self.line = line
      self.column = column
    }
  }
#endif
