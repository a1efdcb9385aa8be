extension Detectors {
  /// sqp_, squ_ or sqa_ and 40 hexadecimal digits.
  static let sonarToken = Detector(
    id: "sonar-token", title: "Sonar token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sqp_", "squ_", "sqa_"),
    pattern: #"\bsq[pua]_[a-f0-9]{40}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the user's security page in Sonar and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "-Dsonar.token=sqp_" + "d252d9996554b8e48e48" + "07f7c142836522dfde09",
      "SONAR_TOKEN=sqa_" + "e1728a10d2983fb1c19e" + "31b792b00037c1bb5f7f",
      #"{"result": "squ_"# + "eb4bf49a4b2844d127ce" + "7a9c8cf3c3552427f713" + #""}"#,
    ],
    clean: [
      "SONAR_TOKEN=${TOKEN}",
      "sonar scanned " + "dc9b18ea02d54e23a358" + "bdd40c6196e4dcb14571",
      "sqp_abc",
    ])
}
