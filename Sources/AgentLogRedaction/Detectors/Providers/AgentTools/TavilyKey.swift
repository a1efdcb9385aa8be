extension Detectors {
  /// tvly- and 32, with dev- or prod- between.
  static let tavilyKey = Detector(
    id: "tavily-key", title: "Tavily key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("tvly-"),
    pattern: #"\btvly-(?:(?:dev|prod)-)?[A-Za-z0-9_\-]{20,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.tavily.com and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "TAVILY_API_KEY=tvly-dev-" + "YJlsS7yDqaUjztf4" + "kcJ8qvHdlurA6OvK",
      "the call failed with tvly-dev-" + "N27XiIuATEozX27B" + "ejKhOMu6YPWtxET5"
        + " in the header",
      #"{"result": "using tvly-dev-"# + "KUZkw67PWuUmwrvk" + "T7lCmlq2vSyDCtKj" + #" now"}"#,
      "tvly-" + "1dxw2quCU0IBJoLn" + "GTNUW3zlDutYneY6",
    ],
    clean: [
      "keys begin with tvly- and a random part",
      "TAVILY_API_KEY=${TAVILY_API_KEY}",
      "TAVILY_API_KEY=tvly-abc123",
    ])
}
