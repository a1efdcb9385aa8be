extension Detectors {
  /// `the password is hunter2`, `the PIN was changed to '4711'`: a secret said in a sentence.
  static let passwordInProse = Detector(
    id: "password-in-prose", title: "secret said in a sentence", family: .generic,
    tier: .contextual,
    starts: Detector.Start.words(
      "passw", "passphrase", "passcode", "pwd is", "pin is", "pin code", "pin number", "secret is",
      "token is", "key is", "secret to ", "token to ", "key to "),
    pattern: #"(?i:password|passphrase|passcode|passwd|pwd|pin(?: code| number)?|secret|token|key)"#
      + #"(?i:[ \t]{1,3}(?:for|of|on)[ \t][^\n.!?]{1,48}?)?"#
      + #"(?i:[ \t]{1,3}(?:is|was|are|will be|should be|set to|changed to|reset to|to|as)"#
      + #"(?:[ \t](?:now|still|just|currently))?)[ \t]{0,2}:?[ \t]{1,3}\\?(?:["'`]|\x{201C}|\x{2018})?"#
      + #"(?P<value>[^\s<"'`\x{201C}\x{201D}\x{2018}\x{2019}][^\s"'`\x{201C}\x{201D}\x{2018}\x{2019}]{1,62}[^\s"'`.,;:?)\x{201D}\x{2019}\\])"#,
    checks: [.spokenSecret],
    remedy: """
      Change the secret; people and models repeat what they are told. Log prompts and answers as a \
      hash and a length, or mask them before they are logged.
      """,
    flagged: [
      "the password is " + "hunter2",
      "The default Password is '" + "blooberry'",
      "Ensure the password for user 'postgres' is '" + "admin7' first.",
      "I changed the passcode to " + "Blue42!x",
    ],
    clean: [
      "Reset your password from the settings page.", "The password is incorrect.",
      "the password is too short", "Your password was changed successfully",
      "the token is expired", "the password is <your password>", "The key is to listen.",
    ])
}
