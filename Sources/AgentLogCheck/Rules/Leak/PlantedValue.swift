import AgentLogFindings

/// The page of `leak/canary`. What finds planted values lives in `AgentLogRedaction`.
extension RuleDescription {
  static let plantedValue = RuleDescription(
    id: "leak/canary",
    title: "a value that a test planted is in the log",
    severity: .error,
    what: """
      Looks for the values of the file that --canary names, one a line and each of at least 8 \
      bytes: as they are, in base64 at each of three offsets, in hexadecimal and percent-encoding, \
      in values, keys and text, and in whatever wraps them.
      """,
    why: """
      A value that nothing but a test knows can be in the log in one way only: the program put it \
      there. Plant one in each input that must not be logged, and a run tells which path leaks, \
      without any detector that has to know the form of a secret.
      """,
    remedy: """
      Find the path from where the value was planted to where it was logged; hash or drop it \
      there. Keep the planted value and the call in the tests, so that it stays mended.
      """,
    example: .none)
}
