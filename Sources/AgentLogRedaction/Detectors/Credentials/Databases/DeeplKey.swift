extension Detectors {
  /// A UUID and :fx (free plan); others told by their name.
  static let deeplKey = Detector(
    id: "deepl-key", title: "DeepL key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("deepl"),
    pattern: NamedSecret.pattern(
      "deepl", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::fx)?"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at deepl.com/your-account/keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "DEEPL_AUTH_KEY=" + "06261a6a-b45e-4bba" + "-a520-dab64dc035da" + ":fx",
      #"{"result": "deeplKey="# + "5cfc560c-84e0-492f" + "-af9d-b2893128fdfe" + #""}"#,
      "DeepL-Auth-Key " + "1486d56a-95ad-4c14" + "-a69d-57edf30831a1" + ":fx",
    ],
    clean: [
      "DEEPL_AUTH_KEY=${KEY}",
      "deepl job " + "bea9339d-eda9-4ddd" + "-a653-572a416e9d29",
      "a:fx b",
    ])
}
