extension Detectors {
  /// pat_ and 64.
  static let cozeToken = Detector(
    id: "coze-token", title: "Coze token", family: .provider, tier: .structural,
    starts: Detector.Start.literals("pat_"),
    pattern: #"\bpat_[A-Za-z0-9]{64}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at coze.com/open/oauth/pats and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "COZE_API_TOKEN=pat_" + "XeO0YarhIdC3Iy6YXzDeA0" + "2PsUKSJh6maFeCZbmVZswm"
        + "FJIZHrWzMCAtHmHCxIUu",
      "the call failed with pat_" + "uJddFi1dXqlDkleOWEXVXr" + "kMi34XH8jiOBB6cItnCbQv"
        + "OIICKAXJ6K3LCNNOxs3Z" + " in the header",
      #"{"result": "using pat_"# + "UVws5t0uTDxTBBnnrAJ2rK" + "wL9AIc6HOl7YJzPzGn0Qk1"
        + "B8QNKtfpKWjb86lESJi5" + #" now"}"#,
    ],
    clean: [
      "keys begin with pat_ and a random part",
      "COZE_API_TOKEN=${COZE_API_TOKEN}",
      "COZE_API_TOKEN=pat_abc123",
      "github_pat_" + "aGnKClP1k6u5VE9n1f0XS5" + "xNCh18hHLz2g7JWbEZ7riy"
        + "u40B4yqNPxdzYlm07zq0",
    ])
}
