extension Detectors {
  /// sq0atp- and 22, sq0csp- and 43, or EAAA and 60.
  static let squareToken = Detector(
    id: "square-token", title: "Square token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sq0atp-", "sq0csp-", "EAAA"),
    pattern: #"\b(?P<value>sq0(?:atp-[A-Za-z0-9_\-]{22,}|csp-[A-Za-z0-9_\-]{43,})|EAAA"#
      + #"[A-Za-z0-9_\-]{60})(?:[^A-Za-z0-9_\-+/=]|$)"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at developer.squareup.com/apps and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "SQUARE_ACCESS_TOKEN=sq0atp-" + "E0_1cIzotz2grq0YmDou2u",
      "the call failed with sq0atp-" + "6cD873McZkVcyZVa3PeUSQ" + " in the header",
      #"{"result": "using sq0atp-"# + "DXZ8aCoCwdKMB-HnxIJr_C" + #" now"}"#,
      "EAAA" + "E" + "23DLgVAxr0SdKs3CjhfHYqGCXDplXa" + "JTwuWAD6FFKzfFvK7uxL-AQp2COac",
    ],
    clean: [
      "keys begin with sq0atp- and a random part",
      "SQUARE_ACCESS_TOKEN=${SQUARE_ACCESS_TOKEN}",
      "SQUARE_ACCESS_TOKEN=sq0atp-abc123",
      "EAAA" + "PQFGBtALDAdXGtJjvwmahAFftfL" + "cHGWfG1Cl2q8lqTTD5UViJgWd1b"
        + "68HfO6DPTDf2mB3gybM35DqjeP",
    ])
}
