extension Detectors {
  /// `if ("hunter2" == password)`, `use "hunter2" as the password`: a value in quotes before its
  /// name.
  static let secretBeforeName = Detector(
    id: "secret-before-name", title: "value before its secret's name", family: .generic,
    tier: .contextual,
    starts: Detector.Start.inside("\" ==", "\" !=", "' ==", "' !=", "\"==", "\"!=", reach: 130)
      + Detector.Start.inside(
        "as the passw", "as passw", "as my passw", "as your passw", "as a passw", reach: 130,
        ignoresCase: true),
    pattern: #"["'`](?P<value>[^"'`\n\s]{3,128})["'`](?:[ \t]{0,4}(?:={2,3}|!={1,2})[ \t]{0,4}"#
      + #"|[ \t]{1,2}(?i:as(?: the| my| your| a)?)[ \t]{1,2})"#
      + #"[A-Za-z0-9_.$]{0,40}(?i:passw|passphrase|passcode|pwd|secret|api_?key|private_?key|token)"#,
    checks: [.noStandIn],
    remedy: """
      Change the secret and compare a hash of it, in constant time; log the file and line of source \
      code, not its text.
      """,
    flagged: [
      #"if ("hunt"# + #"er2" == password) {"#,
      #"if ("p8xq-"# + #"77ab" !== my_private_key) {"#,
      "use '" + "hunter2' as the password",
      "elif 'open-" + "sesame' != creds.secret:",
    ],
    clean: [
      #"if ("" == password) {"#, #"if (kind == "password") {"#, #"if ("null" == token) {"#,
      #"if ("${x}" != secret) {"#,
      "use \"****\" as the password",
    ])
}
