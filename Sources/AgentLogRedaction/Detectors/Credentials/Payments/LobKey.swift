extension Detectors {
  /// live_ or test_ and a body, told by their name.
  static let lobKey = Detector(
    id: "lob-key", title: "Lob, Mollie or GoCardless key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "lob_api", "lobapi", "mollie", "gocardless", "column_api", "column_key"),
    pattern: NamedSecret.pattern(
      "lob|mollie|gocardless|column", #"(?:live|test)_[A-Za-z0-9_\-]{30,45}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's dashboard, API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "MOLLIE_API_KEY=live_" + "bMPuzb062u5rFFXXTD" + "EFvCuNz55rqrOePkJ",
      #"{"result": "gocardlessToken=live_"# + "ts2a3eAVWpI04XI0R0" + "UHGemvXWkwBix4RBF" + #""}"#,
      "mollie api key: live_" + "37LIjgeNtv5HFyfJGp" + "gwTER8DcjBXVxmdzp",
    ],
    clean: [
      "MOLLIE_API_KEY=${MOLLIE_API_KEY}",
      "deployed mollie at live_" + "8eigfK1464oFW9mkwx" + "gmCOwCF820R5oPgCm",
      "MOLLIE_API_KEY is not set",
    ])
}
