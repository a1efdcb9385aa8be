extension Detectors {
  /// 40 hexadecimal digits, told by their name.
  static let newrelicLicenseKey = Detector(
    id: "newrelic-license-key", title: "New Relic licence key",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("newrelic", "new_relic", "new-relic", "license_key"),
    pattern: NamedSecret.pattern(
      "new_?relic|license", "[a-f0-9]{40}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at one.newrelic.com/api-keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "NEW_RELIC_LICENSE_KEY=" + "12adb2649b83e77fa96e" + "ef912e2b6dec69cd2ae0",
      #"{"result": "newRelicLicenseKey="# + "d604005310241589e96d" + "e7b8094da8c2c26e64d1"
        + #""}"#,
      "license_key: " + "7fd4ce0755c73ae7f20b" + "e4f88bea46e6d7b232db",
    ],
    clean: [
      "NEW_RELIC_LICENSE_KEY=${NEW_RELIC_LICENSE_KEY}",
      "deployed newrelic at " + "6f20bdc113a5bb1eb53b" + "fc8805aedbefe8e90f99",
      "NEW_RELIC_LICENSE_KEY is not set",
    ])
}
