/// What `agentlog` ends with.
///
/// A wrong call is found before any input is read; after that, a failed gate weighs more than an
/// outcome that could not be told.
///
/// A program that agentlog runs for somebody gives its own status back, so any number may be one.
package struct ExitStatus: RawRepresentable, Sendable, Hashable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let passed = ExitStatus(rawValue: 0)
  package static let failed = ExitStatus(rawValue: 1)
  /// The call or a configuration file is wrong.
  package static let wrongCall = ExitStatus(rawValue: 2)
  /// An input could not be read or held nothing to judge, or an output could not be written.
  package static let inconclusive = ExitStatus(rawValue: 3)
  /// Of a program that is run for somebody: agentlog itself failed.
  package static let ownFailure = ExitStatus(rawValue: 125)
  /// The program is there and cannot be run.
  package static let notRunnable = ExitStatus(rawValue: 126)
  /// The program is not there.
  package static let notFound = ExitStatus(rawValue: 127)
  package static let interrupted = ExitStatus(rawValue: 130)
  package static let closedPipe = ExitStatus(rawValue: 141)

  /// The lines that every help page shows.
  static let table: [(status: ExitStatus, meaning: String)] = [
    (.passed, "passed"),
    (.failed, "failed: the log breaks a rule"),
    (.wrongCall, "the call or a configuration file is wrong; nothing was read"),
    (.inconclusive, "could not tell: an input is unreadable, empty or holds no known event or run"),
  ]
}
