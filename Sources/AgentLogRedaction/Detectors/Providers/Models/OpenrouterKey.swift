extension Detectors {
  /// sk-or-v1- and 64 hexadecimal digits.
  static let openrouterKey = Detector(
    id: "openrouter-key", title: "OpenRouter key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("sk-or-"),
    pattern: #"\bsk-or-(?:v[0-9]-)?[A-Za-z0-9]{32,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at openrouter.ai/settings/keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "OPENROUTER_API_KEY=sk-or-v1-" + "da7d97d524f1439857d2b2" + "632d29c171283409e915f1"
        + "0c2abb7bb22b7074310e",
      "the call failed with sk-or-v1-" + "a8dc5ba765dc9a89e32edf" + "ed7b028d79120d4ed486e0"
        + "aa6e5d1d545cb8f95afc" + " in the header",
      #"{"result": "using sk-or-v1-"# + "5589bc0c732846e2a8001b" + "b9cdc868711ba80008a205"
        + "85a2ea074a63bdb9f0e7" + #" now"}"#,
    ],
    clean: [
      "keys begin with sk-or-v1- and a random part",
      "OPENROUTER_API_KEY=${OPENROUTER_API_KEY}",
      "OPENROUTER_API_KEY=sk-or-v1-abc123",
    ])
}
