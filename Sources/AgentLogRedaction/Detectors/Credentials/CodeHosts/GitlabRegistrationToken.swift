extension Detectors {
  /// GR1348941 and 20 of base64url.
  static let gitlabRegistrationToken = Detector(
    id: "gitlab-registration-token", title: "GitLab runner registration token",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("GR1348941"),
    pattern: #"GR1348941[A-Za-z0-9_\-]{20,}"#,
    checks: [.publishedExample],
    remedy: """
      Reset it in GitLab, CI/CD settings, runners. Log the runner's name.
      """,
    flagged: [
      "REGISTRATION_TOKEN=GR1348941" + "NfhtTCjQ0NIlRYOawZMH",
      "the call failed with GR1348941" + "aumMnuxA4fN1WBNY1Jtg" + " in the header",
      #"{"result": "using GR1348941"# + "TVD4TV8gkfK8PXy_QvsP" + #" now"}"#,
    ],
    clean: [
      "keys begin with GR1348941 and a random part",
      "REGISTRATION_TOKEN=${REGISTRATION_TOKEN}",
      "REGISTRATION_TOKEN=GR1348941abc123",
    ])
}
