extension Detectors {
  /// 32 letters and digits, told by their name.
  static let mistralKey = Detector(
    id: "mistral-key", title: "Mistral key", family: .provider, tier: .contextual,
    starts: NamedSecret.starts("mistral", "codestral"),
    pattern: NamedSecret.pattern(
      "mistral|codestral", "[A-Za-z0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at console.mistral.ai/api-keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "MISTRAL_API_KEY=" + "vQF8xwQIpVyBsuU0" + "67eatKv9qSLQmFO0",
      #"{"result": "mistralApiKey="# + "Tfl52zZp6LvKKjYK" + "lMTRHR8TMkZRtzow" + #""}"#,
      "mistral api key: " + "CwL0JpDYdiJ2CgZZ" + "jvawvsEE6LKx6mq3",
    ],
    clean: [
      "MISTRAL_API_KEY=${MISTRAL_API_KEY}",
      "deployed mistral at " + "lJOUNMCO1SXQpVgD" + "dkYZNS8qqlrFjHEY",
      "MISTRAL_API_KEY is not set",
    ])
}
