extension Detectors {
  /// CCIPAT_ or CCIPRJ_, an id and 40 hexadecimal digits; older ones are 40 hexadecimal digits told
  /// by their name.
  static let circleciToken = Detector(
    id: "circleci-token", title: "CircleCI token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("circleci", "circle_ci", "circle-token", "circle_token")
      + Detector.Start.literals("CCIPAT_", "CCIPRJ_"),
    pattern: NamedSecret.pattern(
      "circle[_-]?(?:ci)?", "CCI(?:PAT|PRJ)_[A-Za-z0-9]{10,}_[a-f0-9]{40}|[a-f0-9]{40}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.circleci.com/settings/user/tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "token CCIPAT_" + "SaepDMUYas7JOYGuyJ9LMh" + "_" + "2f26a9cfcdc16e5edf39"
        + "30852c78cc6814b6a9a6",
      "CIRCLECI_TOKEN=" + "15410ac91210be9423b5" + "00addba3a0b6c5a16cea",
      #"{"result": "circleToken=CCIPRJ_"# + "BYtoRDSTi52j0DKlXsemAC" + "_"
        + "e00439717a5d473ac934" + "0f8869a46d2c5ef60f53" + #""}"#,
    ],
    clean: [
      "CIRCLECI_TOKEN=${TOKEN}",
      "circleci built " + "534bd2553b589413f663" + "31bd64fc1c4fe6a63cae",
      "CCIPAT_ begins one",
    ])
}
