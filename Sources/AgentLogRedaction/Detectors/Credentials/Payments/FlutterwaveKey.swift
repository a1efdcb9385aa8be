extension Detectors {
  /// FLWSECK- or FLWSECK_TEST- and a hexadecimal body.
  static let flutterwaveKey = Detector(
    id: "flutterwave-key", title: "Flutterwave key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("FLWSECK"),
    pattern: #"\bFLWSECK(?:_TEST)?-[A-Za-z0-9]{12,}(?:-X)?"#,
    checks: [.testMode("_TEST-"), .publishedExample],
    remedy: """
      Revoke it at app.flutterwave.com, settings, API and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "FLW_SECRET_KEY=FLWSECK-" + "f9022b67f812781c" + "77d9df5cd69ac420" + "-X",
      "the call failed with FLWSECK-" + "ed4133f2bceb6c97" + "16eaf8f233ab9803"
        + "-X in the header",
      #"{"result": "using FLWSECK-"# + "b8b83792771d896c" + "bcb068e4cd97d19b" + #"-X now"}"#,
    ],
    clean: [
      "FLWSECK",
      "FLWSECK-",
      "FLWPUBK_TEST-" + "6dba81f2e2066af6" + "1931468e4de94cbf" + "-X",
    ])
}
