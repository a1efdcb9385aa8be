extension Detectors {
  /// 32 hexadecimal digits, told by their name.
  static let algoliaKey = Detector(
    id: "algolia-key", title: "Algolia key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("algolia"),
    pattern: NamedSecret.pattern(
      "algolia", "[a-f0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.algolia.com/account/api-keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "ALGOLIA_ADMIN_KEY=" + "835605357fb312aa" + "289a58e0ce25880a",
      #"{"result": "algoliaApiKey="# + "43229596b48545a3" + "ee5971258e5da03f" + #""}"#,
      "algolia admin key: " + "afe3c98b2a55353b" + "dff35ce1f080f9e3",
    ],
    clean: [
      "ALGOLIA_ADMIN_KEY=${ALGOLIA_ADMIN_KEY}",
      "deployed algolia at " + "604bd8b61d21e981" + "5c3a63441c7f1e24",
      "ALGOLIA_ADMIN_KEY is not set",
    ])
}
