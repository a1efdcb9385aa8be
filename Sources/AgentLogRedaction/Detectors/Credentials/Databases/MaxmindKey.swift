extension Detectors {
  /// Six, _, 29 and _mmk.
  static let maxmindKey = Detector(
    id: "maxmind-key", title: "MaxMind key", family: .credential, tier: .structural,
    starts: Detector.Start.inside("_mmk", reach: 36),
    pattern: #"\b[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at maxmind.com/en/accounts/current/license-key and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "MAXMIND_LICENSE_KEY=" + "nBcIc9" + "_" + "DYpE1fWjEh3He0w6msMm1yOnfUkiX" + "_mmk",
      "the call failed with " + "JrHDn7" + "_" + "kPa81Ga6R2oB1klIRuKF6MulcCnFy"
        + "_mmk in the header",
      #"{"result": "using "# + "8V7xsx" + "_" + "v4z8sJ3VxF7tkpTqYFs0h8oWkNxwp" + #"_mmk now"}"#,
    ],
    clean: [
      "a _mmk",
      "x_mmk",
      "MAXMIND_LICENSE_KEY=${KEY}",
    ])
}
