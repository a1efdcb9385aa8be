extension Detectors {
  /// A UUID or 32 to 64 hexadecimal digits, told by its name.
  static let codecovToken = Detector(
    id: "codecov-token", title: "Codecov, Code Climate or Coveralls token",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "codecov", "codeclimate", "code_climate", "coveralls", "cc_test_reporter"),
    pattern: NamedSecret.pattern(
      "codecov|code_?climate|coveralls|cc_test_reporter",
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-f0-9]{32}|"
        + "[a-f0-9]{64}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at the repository's settings there and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "CODECOV_TOKEN=" + "ecfe9ddd-b39a-435f" + "-a783-58aeba842010",
      #"{"result": "codecovToken="# + "8e980274-0c55-4814" + "-a7af-0dd8f673b9af" + #""}"#,
      "codecov upload token: " + "ac58710f-373e-4c9d" + "-a897-e1736072c597",
    ],
    clean: [
      "CODECOV_TOKEN=${CODECOV_TOKEN}",
      "deployed codecov at " + "86e3833b-c450-4c80" + "-a3a1-8b4093dce5a3",
      "CODECOV_TOKEN is not set",
    ])
}
