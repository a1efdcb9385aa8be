extension Detectors {
  /// WPL_AP, a digit and two parts.
  static let linkedinSecret = Detector(
    id: "linkedin-secret", title: "LinkedIn secret", family: .credential, tier: .structural,
    starts: Detector.Start.literals("WPL_AP"),
    pattern: #"\bWPL_AP[0-9]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{4,}={0,2}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at linkedin.com/developers/apps and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "secret WPL_AP1." + "eD5ceCQZTF9bKYVw" + "." + "zkcIIb" + "==",
      "LINKEDIN_CLIENT_SECRET=WPL_AP1." + "O7TDDrfRsTO96ibb" + "." + "nV1WH55x",
      #"{"result": "linkedinSecret=WPL_AP0."# + "qvCvxc2jAlHruMrb" + "." + "rqIbCk" + #"=="}"#,
    ],
    clean: [
      "LINKEDIN_CLIENT_SECRET=${SECRET}",
      "linkedin post " + "jlt0dvtv2F81uioc",
      "WPL_AP1",
    ])
}
