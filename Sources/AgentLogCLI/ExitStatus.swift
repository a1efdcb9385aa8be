/// What `agentlog` ends with.
///
/// A wrong call is found before any input is read; after that, a failed gate weighs more than an
/// outcome that could not be told.
package enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  case passed = 0
  case failed = 1
  /// The call or a configuration file is wrong.
  case wrongCall = 2
  /// An input could not be read or held nothing to judge, or an output could not be written.
  case inconclusive = 3
  case interrupted = 130
  case closedPipe = 141

  /// The lines that every help page shows.
  static let table: [(status: ExitStatus, meaning: String)] = [
    (.passed, "passed"),
    (.failed, "failed: the log breaks a rule"),
    (.wrongCall, "the call or a configuration file is wrong; nothing was read"),
    (.inconclusive, "could not tell: an input is unreadable, empty or holds no known event or run"),
  ]
}
