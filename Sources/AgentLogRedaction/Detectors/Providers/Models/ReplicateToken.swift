extension Detectors {
  /// r8_ and 37.
  static let replicateToken = Detector(
    id: "replicate-token", title: "Replicate token", family: .provider, tier: .structural,
    starts: Detector.Start.literals("r8_", followedBy: .alphanumeric),
    pattern: #"\br8_[A-Za-z0-9]{37,}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at replicate.com/account/api-tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "REPLICATE_API_TOKEN=r8_" + "Qx6woaYmpZ1g7bNGrZo" + "J0HDu3rHdDHb7vmFGz",
      "the call failed with r8_" + "to2jO7qPlvR5V7CBVWd" + "FDwIRkdFLmkGYbp501"
        + " in the header",
      #"{"result": "using r8_"# + "ibbIIoVKoKhikimtBIV" + "xjBEIlvfnF5iWJTy2z" + #" now"}"#,
    ],
    clean: [
      "keys begin with r8_ and a random part",
      "REPLICATE_API_TOKEN=${REPLICATE_API_TOKEN}",
      "REPLICATE_API_TOKEN=r8_abc123",
    ])
}
