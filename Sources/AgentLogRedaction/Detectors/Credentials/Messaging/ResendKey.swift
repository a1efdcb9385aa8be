extension Detectors {
  /// re_ and 24 or more, told by their name.
  static let resendKey = Detector(
    id: "resend-key", title: "Resend key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("resend"),
    pattern: NamedSecret.pattern(
      "resend", "re_[A-Za-z0-9_]{24,}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at resend.com/api-keys and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "RESEND_API_KEY=re_" + "Nl7luelp" + "_" + "85Ew5la3W06Tt1K9HLp7cgDf",
      #"{"result": "resendApiKey=re_"# + "T2zprmx8" + "_" + "KsGbxu8rr7cX9RWsJOoOcuQN" + #""}"#,
      "resend key: re_" + "85AZCk85" + "_" + "kHhIYPaMroFRbnYfF83FTVXt",
    ],
    clean: [
      "RESEND_API_KEY=${RESEND_API_KEY}",
      "deployed resend at re_" + "pPAckfDZ" + "_" + "rEZfFTBMarwqJG2hD61TIUMG",
      "RESEND_API_KEY is not set",
    ])
}
