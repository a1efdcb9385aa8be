extension Detectors {
  /// sdk-, mob- or api- and a UUID; access tokens told by their name.
  static let launchdarklyKey = Detector(
    id: "launchdarkly-key", title: "LaunchDarkly key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("launchdarkly", "ld_sdk", "ld_api")
      + Detector.Start.literals("sdk-", "mob-"),
    pattern: NamedSecret.pattern(
      "launch_?darkly|ld_(?:sdk|api)",
      "(?:sdk|mob|api|rel)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-"
        + "[0-9a-f]{12}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.launchdarkly.com/settings/authorization and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "LD_SDK_KEY=sdk-" + "e244ba13-ab2e-4ff7" + "-a16f-1b3be9e62ca6",
      #"{"result": "mob-"# + "a4cc0814-3aee-420a" + "-a60c-4737ef3a180d" + #""}"#,
      "launchdarkly-key=api-" + "97d3e9ef-c2d9-4605" + "-a536-5b6ebbc03286",
    ],
    clean: [
      "sdk-version",
      "LD_SDK_KEY=${KEY}",
      "launchdarkly flag " + "1cb18b35-31f0-4c30" + "-a8bf-da258ecea4f8",
    ])
}
