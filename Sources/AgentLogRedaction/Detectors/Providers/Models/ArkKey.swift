extension Detectors {
  /// A UUID, told by its name.
  static let arkKey = Detector(
    id: "ark-key", title: "Volcengine Ark, SambaNova or Exa key",
    family: .provider, tier: .contextual,
    starts: NamedSecret.starts(
      "ark_api", "volcengine", "doubao", "sambanova", "exa_api", "exaapi"),
    pattern: NamedSecret.pattern(
      "ark_api|volc(?:engine)?|doubao|sambanova|exa",
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at the provider's console and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "ARK_API_KEY=" + "e32df1c3-2fe9-45eb" + "-acf2-09a4a56000a7",
      #"{"result": "sambanovaApiKey="# + "451b05c4-b887-45c2" + "-a124-57ae23ea2456" + #""}"#,
      "exa_api key: " + "596be5db-7951-4d64" + "-a242-8ede656ef92d",
    ],
    clean: [
      "ARK_API_KEY=${ARK_API_KEY}",
      "deployed ark_api at " + "3077d347-b5f0-4487" + "-a26d-2c5997d16e2e",
      "ARK_API_KEY is not set",
    ])
}
