extension Detectors {
  /// lsv2_, pt (personal) or sk (service), 32 and 10 hexadecimal digits.
  static let langsmithKey = Detector(
    id: "langsmith-key", title: "LangSmith key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("lsv2_pt_", "lsv2_sk_"),
    pattern: #"\blsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at smith.langchain.com/settings and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "LANGSMITH_API_KEY=lsv2_pt_" + "e7a6a6b1d3585bf8" + "455c8dae07608ffd" + "_" + "d9bccc3e1f",
      "the call failed with lsv2_pt_" + "dfe30c5a4b912ef4" + "c570fec97131058d" + "_"
        + "c2e301a9f0" + " in the header",
      #"{"result": "using lsv2_pt_"# + "f2f6b24c6e7b9a10" + "703e1d8ebf50da07" + "_"
        + "91e3e4b130" + #" now"}"#,
    ],
    clean: [
      "keys begin with lsv2_pt_ and a random part",
      "LANGSMITH_API_KEY=${LANGSMITH_API_KEY}",
      "LANGSMITH_API_KEY=lsv2_pt_abc123",
    ])
}
