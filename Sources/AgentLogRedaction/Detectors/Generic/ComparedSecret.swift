extension Detectors {
  /// `if ("hunter2" == password)`: a literal before the name that it is compared with.
  static let comparedSecret = Detector(
    id: "compared-secret", title: "literal compared with a secret", family: .generic,
    tier: .contextual,
    starts: Detector.Start.inside("\" ==", "\" !=", "' ==", "' !=", "\"==", "\"!=", reach: 130),
    pattern: #"["'`](?P<value>[^"'`\n\s]{3,128})["'`][ \t]{0,4}(?:={2,3}|!={1,2})[ \t]{0,4}"#
      + #"[A-Za-z0-9_.$]{0,40}(?i:passw|passphrase|passcode|pwd|secret|api_?key|private_?key|token)"#,
    checks: [.noStandIn],
    remedy: """
      Change the secret and compare a hash of it, in constant time; log the file and line of source \
      code, not its text.
      """,
    flagged: [
      #"if ("hunt"# + #"er2" == password) {"#,
      #"if ("p8xq-"# + #"77ab" !== my_private_key) {"#,
      "elif 'open-" + "sesame' != creds.secret:",
    ],
    clean: [
      #"if ("" == password) {"#, #"if (kind == "password") {"#, #"if ("null" == token) {"#,
      #"if ("${x}" != secret) {"#,
    ])
}
