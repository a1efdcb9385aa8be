extension Detectors {
  /// jina_, 32 hexadecimal digits and 28.
  static let jinaKey = Detector(
    id: "jina-key", title: "Jina key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("jina_"),
    pattern: #"\bjina_[a-f0-9]{32}[A-Za-z0-9_\-]{20,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at jina.ai/api-dashboard and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "JINA_API_KEY=jina_" + "3403452a43417627" + "4559be9766e026d3"
        + "-2Jz4uyafGPVt4VKf-6yxLGSGfH1",
      "the call failed with jina_" + "908f5cae49b0a722" + "ddf6eb4b53577267"
        + "KQUCMuJLowmWEvUNaO2TM2NStl1M" + " in the header",
      #"{"result": "using jina_"# + "2093ce997bde3a30" + "7628dc71803a8564"
        + "V1R-9IWzI_gtcvFxcL8qlA2c1HFl" + #" now"}"#,
    ],
    clean: [
      "keys begin with jina_ and a random part",
      "JINA_API_KEY=${JINA_API_KEY}",
      "JINA_API_KEY=jina_abc123",
    ])
}
