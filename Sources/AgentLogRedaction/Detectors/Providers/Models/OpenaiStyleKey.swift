extension Detectors {
  /// sk- and 32 or more letters and digits: OpenAI's old form, and DeepSeek, Moonshot, DashScope,
  /// Stability, SiliconFlow, LiteLLM and others that follow it.
  static let openaiStyleKey = Detector(
    id: "openai-style-key", title: "key that begins with sk-", family: .provider, tier: .structural,
    starts: Detector.Start.literals("sk-", followedBy: .alphanumeric),
    pattern: #"\bsk-[A-Za-z0-9]{32,}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the provider's console and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "API_KEY=sk-" + "PQljgHyDpPwbNXeFBZs8" + "T3Blbk" + "FJ" + "QjKEbE2w9cg5sxsqWGSb",
      "the call failed with sk-" + "zl5uhu0C9V6MXXij3gio" + "T3Blbk" + "FJ"
        + "P1mJ4DRbK4S4HBFwEQx6" + " in the header",
      #"{"result": "using sk-"# + "u4l2judQpBf0zW2PnJDR" + "T3Blbk" + "FJ"
        + "ecnMYlRlCXP0iUxgyfS7" + #" now"}"#,
      "sk-" + "0f1059feb5fcb629" + "ccdcce07c262aac0",
    ],
    clean: [
      "keys begin with sk- and a random part",
      "API_KEY=${API_KEY}",
      "API_KEY=sk-abc123",
      "task-" + "4d39b8d8f2b4fd03" + "f16a5cfa6d53a839",
      "sk-learn-contrib",
      "flag sk-abc",
    ])
}
