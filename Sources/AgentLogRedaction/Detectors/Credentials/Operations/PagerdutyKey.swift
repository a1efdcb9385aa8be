extension Detectors {
  /// u+ and 18, or 20 and 32 (routing keys) told by their name.
  static let pagerdutyKey = Detector(
    id: "pagerduty-key", title: "PagerDuty key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("pagerduty", "pd_routing", "routing_key"),
    pattern: NamedSecret.pattern(
      "pager_?duty|pd_(?:api|routing)|routing",
      #"[uye][+_][A-Za-z0-9_+\-]{18}|[A-Za-z0-9_+\-]{20}|[a-f0-9]{32}|R"#
        + "[A-Z0-9]{31}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at your PagerDuty account, API access keys and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "PAGERDUTY_TOKEN=u+" + "63OZHwPDQ1gRI0qeFZ",
      #"{"result": "pagerdutyKey=u+"# + "CszvK3rFQfJgkcQqye" + #""}"#,
      "routing_key: " + "bb116b7f24c98491" + "aee9fa7d80546c2f",
    ],
    clean: [
      "PAGERDUTY_TOKEN=${TOKEN}",
      "pagerduty incident " + "FDQ1I4XZVWDN5O",
      "routing_key: orders.created",
    ])
}
