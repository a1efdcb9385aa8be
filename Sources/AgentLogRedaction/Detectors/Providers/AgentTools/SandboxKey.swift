extension Detectors {
  /// E2B e2b_ and 40 hexadecimal digits, Daytona dtn_ and 64, Browserbase bb_live_, Apify
  /// apify_api_ and 36.
  static let sandboxKey = Detector(
    id: "sandbox-key", title: "key of a sandbox or browser service",
    family: .provider, tier: .structural,
    starts: Detector.Start.literals("e2b_", "dtn_", "bb_live_", "apify_api_"),
    pattern: #"\b(?:e2b_[a-f0-9]{40}|dtn_[a-f0-9]{60,}|bb_live_[A-Za-z0-9_\-]{20,}|apify_api_"#
      + #"[A-Za-z0-9]{36})\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at the service's dashboard, API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "E2B_API_KEY=e2b_" + "e254a788946a634ff3f2" + "6f207ef0c789aca06432",
      "the call failed with e2b_" + "4fd6862a2370d95d4132" + "5acec19a8c068648fa72"
        + " in the header",
      #"{"result": "using e2b_"# + "f5d08366cfa87683a646" + "c68d4306df2776012daf" + #" now"}"#,
      "apify_api_" + "mGiD8tVQw0xvAtxub6" + "J2DntVUOQMq1dY6kpl",
      "bb_live_" + "zOXZOFkSALzZB8gp1iAzWmJM01S",
    ],
    clean: [
      "keys begin with e2b_ and a random part",
      "E2B_API_KEY=${E2B_API_KEY}",
      "E2B_API_KEY=e2b_abc123",
    ])
}
