extension Detectors {
  /// WPL_AP and two parts, or 16 letters and digits told by their name.
  static let linkedinSecret = Detector(
    id: "linkedin-secret", title: "LinkedIn secret", family: .credential, tier: .structural,
    starts: NamedSecret.starts("linkedin", "linked_in")
      + Detector.Start.literals("WPL_AP"),
    pattern: NamedSecret.pattern(
      "linked_?in", #"WPL_AP[0-9]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/=]{4,}|[A-Za-z0-9]{16}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at linkedin.com/developers/apps and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "secret WPL_AP1." + "eD5ceCQZTF9bKYVw" + "." + "zkcIIb" + "==",
      "LINKEDIN_CLIENT_SECRET=" + "O7TDDrfRsTO96ibb",
      #"{"result": "linkedinSecret="# + "nV1WH55xqvCvxc2j" + #""}"#,
    ],
    clean: [
      "LINKEDIN_CLIENT_SECRET=${SECRET}",
      "linkedin post " + "t0dvtv2F81uiocLg",
      "WPL_AP1",
    ])
}
