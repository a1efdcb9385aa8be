extension Detectors {
  /// A3-, six, and five groups of capitals and digits.
  static let onepasswordSecretKey = Detector(
    id: "onepassword-secret-key", title: "1Password secret key",
    family: .credential, tier: .structural,
    starts: Detector.Start.words(
      "secret key", "secret_key", "secret-key", "secretkey", "1password", "onepassword"),
    pattern: #"(?i:secret[_\- ]?key|1password|onepassword)[A-Za-z0-9_ .\-]{0,24}?[\s"'`:=>,"#
      + #"(\\]{1,8}(?P<value>A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-"#
      + #"[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Regenerate the secret key in your 1Password account. Never log it.
      """,
    flagged: [
      "OP_SECRET_KEY=A3-" + "NFCNB4" + "-" + "T9D2BY" + "-" + "UP7T6" + "-" + "7V8S0" + "-"
        + "IWOOH" + "-" + "8VCRP",
      #"{"result": "1Password secret key: A3-"# + "MLZDRE" + "-" + "NDERVU" + "-" + "90X71" + "-"
        + "1A4ZU" + "-" + "NANS9" + "-" + "BHTC9" + #""}"#,
      "Secret Key A3-" + "C32DKW" + "-" + "H88GQ7CHVGS" + "-" + "VI1KC" + "-" + "IFCO1" + "-"
        + "53P4B",
    ],
    clean: [
      "size A3-A4",
      "secret key A3-XXXXXX",
      "model A3-PRO-2024",
    ])
}
