/// The call or a configuration file is wrong: what a person is told before anything was read.
package struct UsageError: Error, Sendable, Hashable {
  /// One line each; the first says what is wrong, in one sentence without a final full stop.
  package var lines: [String]
  /// The command whose help has the answer; empty for the program's own help, nil where the
  /// caller knows.
  package var command: String?
  /// True where the lines already say all, as the mistakes of a schema file do.
  package var isComplete: Bool

  package init(_ message: String, command: String? = nil) {
    lines = [message]
    self.command = command
    isComplete = false
  }

  /// Lines that name file, line and column themselves and are printed as they are.
  package init(complete lines: [String]) {
    self.lines = lines
    command = nil
    isComplete = true
  }

  /// `unknown flag '--formt'; did you mean '--format'?`, or where nothing is near,
  /// `unknown format 'xml'; expected text, json or sarif`.
  ///
  /// - Parameters:
  ///   - kind: what the word should have been: `flag`, `format`.
  ///   - candidates: every word that would have been right.
  ///   - showsAll: whether to list the candidates; for short lists.
  package static func unknown(
    _ kind: String, _ word: String, candidates: [String], showsAll: Bool = false,
    hint: String? = nil, command: String? = nil
  ) -> UsageError {
    var message = "unknown \(kind) '\(word)'"
    let near = NearWords.to(word, among: candidates)
    if !near.isEmpty {
      message += "; did you mean " + Prose.list(near.map { "'\($0)'" }, "or") + "?"
    } else if showsAll {
      message += "; expected " + Prose.list(candidates, "or")
    }
    if near.isEmpty, let hint { message += "; " + hint }
    return UsageError(message, command: command)
  }
}
