extension Detectors {
  /// LTAI and 12 to 20 letters and digits.
  static let alibabaAccessKey = Detector(
    id: "alibaba-access-key", title: "Alibaba Cloud access key id",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("LTAI"),
    pattern: #"\bLTAI[A-Za-z0-9]{12,20}\b"#,
    checks: [.publishedExample],
    remedy: """
      Disable the key in the RAM console and issue another. Log the user's name.
      """,
    flagged: [
      "ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI" + "KH2bgcyNYwVGya0LG5O8",
      "the call failed with LTAI" + "u33YT0JreRdA7Gw1HNDf" + " in the header",
      #"{"result": "using LTAI"# + "TfM0NToe86kPooQv5YeM" + #" now"}"#,
    ],
    clean: [
      "LTAI",
      "LTAI5t",
      "DLTAI" + "6XWDGNDzoP8CRJLCCvjr",
    ])
}
