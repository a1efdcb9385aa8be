extension Detectors {
  /// sk-, a kind (proj, svcacct, admin, None, service) and base64url around T3BlbkFJ; no length is
  /// published, so 20 suffice.
  static let openaiKey = Detector(
    id: "openai-key", title: "OpenAI key", family: .provider, tier: .structural,
    starts: Detector.Start.literals(
      "sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-", "sk-service-"),
    pattern: #"\bsk-(?:proj|svcacct|admin|None|service)-[A-Za-z0-9_\-]{20,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at platform.openai.com/api-keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "OPENAI_API_KEY=sk-proj-" + "XWsJZh6idZIUzsQDr1Yq44cft" + "uQ_zGLXsM6FmIUBJsjJQxanW1"
        + "YL7SYuCcZ8e1NwrbN7n1h8GB" + "T3Blbk" + "FJ" + "HufkO28RKvzXalB84ZdEG-1RK"
        + "tQkeXcpFZhbDVOoWKam6IdG7P" + "zyIIXG_kVoBM7Z8KcV5cqvey",
      "the call failed with sk-proj-" + "HkrtZFPkxu2IdTFOlWTI06djA" + "eTe70l9LY-hLEJiMhhaSNPKXP"
        + "NEF5ZjPH9bRwk4yPasbVy-4D" + "T3Blbk" + "FJ" + "EahYDmOOww3jbV8SuPaBul0UT"
        + "7ZRNKBJTq51XsrP5LhXq_CLlD" + "9WS5WaHS-FRWj2A7CkUBcxn2" + " in the header",
      #"{"result": "using sk-proj-"# + "ItqFT5n24P8Grzz3d0SLodMAg" + "lRJPltc5u237KoxgztE7UsyLK"
        + "C__QN4NkuVIwxh_okEhQnJ-u" + "T3Blbk" + "FJ" + "V4ma2OiKxyGPpeKMlBvAH9Zjk"
        + "9_xHx8J4XIkxO9HbYkMcI4z-G" + "HUIzsZnkOI2OyiKY_1CwwziX" + #" now"}"#,
      "sk-svcacct-" + "KfLxe1Grn8axk6Ek0qVkltWjrAnbe" + "UkQsuClMOlAwYDGHdrg8s3NGl235G"
        + "T3Blbk" + "FJ" + "lcWKWoTnkvJvxI5lA0wWQL0O5K459" + "-4IuS8lNOvJLfG51wVe3dEBEWD7LY",
    ],
    clean: [
      "keys begin with sk-proj- and a random part",
      "OPENAI_API_KEY=${OPENAI_API_KEY}",
      "OPENAI_API_KEY=sk-proj-abc123",
      "sk-proj-name",
    ])
}
