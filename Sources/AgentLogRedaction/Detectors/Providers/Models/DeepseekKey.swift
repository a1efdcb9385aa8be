extension Detectors {
  /// sk- and 32 hexadecimal digits, told by their name.
  static let deepseekKey = Detector(
    id: "deepseek-key", title: "DeepSeek key", family: .provider, tier: .structural,
    starts: NamedSecret.starts("deepseek"),
    pattern: NamedSecret.pattern(
      "deepseek", "sk-[a-f0-9]{32}", needsNoun: false),
    checks: [.publishedExample],
    remedy: """
      Revoke it at platform.deepseek.com/api_keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "DEEPSEEK_API_KEY=sk-" + "2f268843cb6a624d" + "adccfdbea3b11016",
      #"{"result": "deepseekApiKey=sk-"# + "cbe7a5f2745de622" + "936bcc78d3c42252" + #""}"#,
      "deepseek: sk-" + "ea714947dbc9b579" + "cf044bf751f1b9b9",
    ],
    clean: [
      "DEEPSEEK_API_KEY=${DEEPSEEK_API_KEY}",
      "DEEPSEEK_API_KEY is not set",
      "deepseek answered 401",
    ])
}
