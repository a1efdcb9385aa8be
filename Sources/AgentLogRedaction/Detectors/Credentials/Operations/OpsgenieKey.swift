extension Detectors {
  /// A UUID or 32 letters and digits, told by its name.
  static let opsgenieKey = Detector(
    id: "opsgenie-key", title: "Opsgenie, Statuspage or Checkly key",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("opsgenie", "statuspage", "checkly", "uptimerobot", "pingdom"),
    pattern: NamedSecret.pattern(
      "opsgenie|statuspage|checkly|uptimerobot|pingdom|grafana_?oncall",
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|"
        + #"[A-Za-z0-9_\-]{32,40}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's API settings and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "OPSGENIE_API_KEY=" + "48a58eb7-a4d2-4161" + "-a0ec-0964f546067c",
      #"{"result": "opsgenieApiKey="# + "6008aed5-84ce-4b8d" + "-a410-128a22771233" + #""}"#,
      "opsgenie api key: " + "e17f871f-a5ee-4a54" + "-a0c8-000b0bae1b9b",
    ],
    clean: [
      "OPSGENIE_API_KEY=${OPSGENIE_API_KEY}",
      "deployed opsgenie at " + "e4da9259-fd26-4d00" + "-ae05-458913e44e46",
      "OPSGENIE_API_KEY is not set",
    ])
}
