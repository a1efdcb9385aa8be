extension Detectors {
  /// 36 capitals and digits, told by their name.
  static let vultrKey = Detector(
    id: "vultr-key", title: "Vultr key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("vultr"),
    pattern: NamedSecret.pattern(
      "vultr", "[A-Z0-9]{36}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at my.vultr.com/settings/#settingsapi and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "VULTR_API_KEY=" + "0PWMPPYIBXYCYVJR44" + "0VQCQ4N5KNZW2QFK30",
      #"{"result": "vultrApiKey="# + "6A7ZBNYLYGRJVRT6O0" + "LYVO5BX4NW97X555VQ" + #""}"#,
      "vultr api key: " + "S6XJKN36QBQ1V0QNIQ" + "5GJS3U0GCZ56KP87L9",
    ],
    clean: [
      "VULTR_API_KEY=${VULTR_API_KEY}",
      "deployed vultr at " + "OCCYBFEXYULVUE2MYJ" + "LLAJTMHGP84FC0DQEW",
      "VULTR_API_KEY is not set",
    ])
}
