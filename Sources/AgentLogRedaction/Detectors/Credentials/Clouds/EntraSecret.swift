extension Detectors {
  /// Three characters, 7Q~ or 8Q~ (9Q~ should come next), and 31 to 34 more (Microsoft identity
  /// platform; security-utilities SEC101/156).
  static let entraSecret = Detector(
    id: "entra-secret", title: "Entra client secret", family: .credential, tier: .structural,
    starts: Detector.Start.literals("7Q~", "8Q~", "9Q~", followedBy: .url, reach: 3),
    pattern: #"[A-Za-z0-9_~.\-]{3}[789]Q~[A-Za-z0-9_~.\-]{31,34}"#,
    checks: [.publishedExample],
    remedy: """
      Delete the secret in the app registration, certificates and secrets, and issue another. \
      Log the application's id.
      """,
    flagged: [
      "AZURE_CLIENT_SECRET=" + "ESA" + "8Q~" + "cVVMkTaxMIwgTioVF" + "50RMXSJ_i5MWZMmaz",
      "the call failed with " + "yaq" + "8Q~" + "msaEykru9ZgztbFrv" + "WdFk5lM4yJNaAs74H"
        + " in the header",
      #"{"result": "using "# + "1EV" + "8Q~" + "k0nn20G1PpKVQqr3C" + "tJ7g21_Q5r6zbO7ir"
        + #" now"}"#,
    ],
    clean: [
      "8Q~ is the mark",
      "AZURE_CLIENT_SECRET=abc8Q~short",
      "q=8Q~${SECRET}",
    ])
}
