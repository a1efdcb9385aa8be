extension Detectors {
  /// A signed or encrypted token in compact form (RFC 7515, RFC 7516): base64url parts joined by
  /// dots, the first an object that names its algorithm. Also one without a signature, for its
  /// claims say who somebody is.
  static let jwt = Detector(
    id: "jwt", title: "JSON web token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "eyJh", "eyJ0", "eyJr", "eyJl", "eyJq", "eyJ4", "eyJj", "eyJ6", "eyJp", "eyJ1", "eyJu",
      "eyJi", "eyJw", "eyJz"),
    pattern: #"eyJ[A-Za-z0-9_\-]{10,}(?:\.[A-Za-z0-9_\-]{10,}(?:\.[A-Za-z0-9_\-]+){0,3}|\.\."#
      + #"[A-Za-z0-9_\-]{10,}(?:\.[A-Za-z0-9_\-]+){0,2})"#,
    checks: [.jwtHeader],
    remedy: """
      End the session or revoke the token at its issuer, and shorten its lifetime. Log the \
      token's jti or sub claim, or a hash of the token.
      """,
    flagged: [
      "Authorization: Bearer " + "eyJhbGciOiJIUzI1Ni" + "IsInR5cCI6IkpXVCJ9."
        + "eyJzdWIiOiI0MTU4NDY5" + "OCIsImlhdCI6MTc2NDk5MTcwNn0." + "JB5Y_AfHCpOHvtymE1wZ"
        + "ug3mhhvMQArJbemwUcbFnIc",
      #"{"result": "id_token "# + "eyJhbGciOiJIUzI1Ni" + "IsInR5cCI6IkpXVCJ9."
        + "eyJzdWIiOiIyOTUxOTg0" + "MSIsImlhdCI6MTc2NDMxODI3N30." + "AYQ7Jtg5Ph9sX6kxQymf"
        + "nGZSsq6c8D9GGMh-q2GOW6u" + #""}"#,
      "eyJhbGciOiJkaXIi" + "LCJlbmMiOiJBMjU2R0NNIn0.." + "u9imDyGugaiArWP3" + "."
        + "UUnEe8L-lmNOzxhGglhClvlDlCUQa5" + "1XE4m4JyG-DCRwAi2VMvK3wqLhyhL_" + "."
        + "jDFX3LBazO7eue0Z3czbK_",
    ],
    clean: [
      "a header alone: eyJhbGciOiJub25lIn0",
      "eyJmb28iOiJiYXIifQ.eyJmb28iOiJiYXIifQ.c2lnbmF0dXJl",
      "eye.eyeable.should be_nil",
      #"{"result": "eyJrIjoi and no dot"}"#,
    ])
}
