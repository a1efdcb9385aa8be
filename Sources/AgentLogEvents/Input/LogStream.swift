/// One log as one flow of events: a file, or the files of a rotated set, oldest first.
package struct LogStream: Sendable, Hashable {
  /// What the stream is called: its file, or what the names of a rotated set have in common.
  package var name: String
  /// Paths in reading order, as they are shown; `-` is the standard input.
  package var files: [String]

  package init(name: String, files: [String]) {
    self.name = name
    self.files = files
  }
}

/// An input that could not be read, or not to its end.
package struct InputProblem: Error, Sendable, Hashable {
  /// The path or pattern as it was given.
  package var path: String
  /// What is wrong and what to do, a sentence without capital and full stop that follows the path.
  package var message: String

  package init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}
