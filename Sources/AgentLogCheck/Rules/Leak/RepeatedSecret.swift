import AgentLogFindings

/// The page of `leak/repeated-secret`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let repeatedSecret = RuleDescription(
    id: "leak/repeated-secret",
    title: "a secret of the same run is in the log again",
    severity: .error,
    what: """
      Remembers the secrets that detectors find in a run and looks for them in its later \
      records: as they are, each half of a long one, in base64, hexadecimal and percent- \
      encoding. The finding names the event in which the secret came first, and the tool it \
      came from.
      """,
    why: """
      A token that was found in one place by its key is often logged again where nothing gives \
      it away: in a URL, in a message, cut in two.
      """,
    remedy: """
      Mend the place where the secret came first; the others mostly take it from there. Then \
      make the secret invalid: it was in a log.
      """,
    example: .none)
}
