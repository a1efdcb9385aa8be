extension Detectors {
  /// A UUID, told by its name.
  static let snykToken = Detector(
    id: "snyk-token", title: "Snyk token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("snyk"),
    pattern: NamedSecret.pattern(
      "snyk", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.snyk.io/account and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "SNYK_TOKEN=" + "6aa8ef59-8085-449d" + "-a831-ec1a2868b396",
      #"{"result": "snykToken="# + "936cb67c-a564-4b25" + "-aa14-de7264e83026" + #""}"#,
      "snyk api token: " + "e29abe79-f20c-4012" + "-a8ff-39f0e5912538",
    ],
    clean: [
      "SNYK_TOKEN=${SNYK_TOKEN}",
      "deployed snyk at " + "0614d68e-3add-48bc" + "-a369-e4cf64fdcc8b",
      "SNYK_TOKEN is not set",
    ])
}
