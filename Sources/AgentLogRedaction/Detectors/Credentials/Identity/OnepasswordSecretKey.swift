extension Detectors {
  /// A3-, six, and five groups of capitals and digits.
  static let onepasswordSecretKey = Detector(
    id: "onepassword-secret-key", title: "1Password secret key",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("A3-"),
    pattern: #"\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-"#
      + #"[A-Z0-9]{5}-[A-Z0-9]{5}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Regenerate the secret key in your 1Password account. Never log it.
      """,
    flagged: [
      "OP_SECRET_KEY=A3-" + "NFCNB4" + "-" + "T9D2BY" + "-" + "UP7T6" + "-" + "7V8S0" + "-"
        + "IWOOH" + "-" + "8VCRP",
      "the call failed with A3-" + "MLZDRE" + "-" + "NDERVU" + "-" + "90X71" + "-" + "1A4ZU"
        + "-" + "NANS9" + "-" + "BHTC9" + " in the header",
      #"{"result": "using A3-"# + "C32DKW" + "-" + "H88GQ7" + "-" + "CHVGS" + "-" + "VI1KC" + "-"
        + "IFCO1" + "-" + "53P4B" + #" now"}"#,
    ],
    clean: [
      "size A3-A4",
      "A3-XXXXXX",
      "model A3-PRO-2024",
    ])
}
