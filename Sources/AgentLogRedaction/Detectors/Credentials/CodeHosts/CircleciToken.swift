extension Detectors {
  /// CCIPAT_ or CCIPRJ_, an id and 40 hexadecimal digits.
  static let circleciToken = Detector(
    id: "circleci-token", title: "CircleCI token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("CCIPAT_", "CCIPRJ_"),
    pattern: #"\bCCI(?:PAT|PRJ)_[A-Za-z0-9]{10,}_[a-f0-9]{40}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.circleci.com/settings/user/tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "token CCIPAT_" + "SaepDMUYas7JOYGuyJ9LMh" + "_" + "2f26a9cfcdc16e5edf39"
        + "30852c78cc6814b6a9a6",
      "CIRCLECI_TOKEN=CCIPAT_" + "rodYh2Am820bLPJ3z5Xu30" + "_" + "be9423b500addba3a0b6"
        + "c5a16cea5d6ee2106a56",
      #"{"result": "circleToken=CCIPRJ_"# + "tvTr119hb6aeIoFz3FgLBc" + "_"
        + "d473ac9340f8869a46d2" + "c5ef60f53534bd2553b5" + #""}"#,
    ],
    clean: [
      "CIRCLECI_TOKEN=${TOKEN}",
      "circleci built " + "89413f66331bd64fc1c4" + "fe6a63cae8fa8cb983af",
      "CCIPAT_ begins one",
    ])
}
