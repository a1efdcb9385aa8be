#if canImport(Testing)
  import Testing

  /// Where in a test an expectation stands.
  ///
  /// Made of four literals and no `SourceLocation`, whose default argument would make every caller
  /// import Testing.
  struct SourcePlace: Sendable {
    var location: SourceLocation
    /// The file as XCTest wants it; nil where the place comes from Swift Testing itself.
    var file: StaticString?

    init(_ fileID: StaticString, _ filePath: StaticString, _ line: Int, _ column: Int) {
      location = SourceLocation(
        fileID: "\(fileID)", filePath: "\(filePath)", line: line, column: column)
      file = filePath
    }

    init(_ location: SourceLocation) {
      self.location = location
      file = nil
    }
  }
#endif
