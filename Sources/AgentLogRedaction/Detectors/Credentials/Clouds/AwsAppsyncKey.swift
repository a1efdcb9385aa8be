extension Detectors {
  /// da2- and 26 letters and digits (AppSync developer guide).
  static let awsAppsyncKey = Detector(
    id: "aws-appsync-key", title: "AWS AppSync API key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("da2-"),
    pattern: #"\bda2-[a-z0-9]{26}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at the AppSync console, API keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "APPSYNC_API_KEY=da2-" + "e729pfx0c06isrraaxl0wp1kkm",
      "the call failed with da2-" + "iqc2i1by6pcq1usujgwf0nfidw" + " in the header",
      #"{"result": "using da2-"# + "hr03s4w2wmls8rwnwi3lmj39wd" + #" now"}"#,
    ],
    clean: [
      "keys begin with da2- and a random part",
      "APPSYNC_API_KEY=${APPSYNC_API_KEY}",
      "APPSYNC_API_KEY=da2-abc123",
      "lambda2-abcdefghijklmnopqrstuvwxyz",
    ])
}
