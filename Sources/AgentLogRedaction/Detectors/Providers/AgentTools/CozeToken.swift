extension Detectors {
  /// pat_ and 64, told by their name.
  static let cozeToken = Detector(
    id: "coze-token", title: "Coze token", family: .provider, tier: .structural,
    starts: NamedSecret.starts("coze"),
    pattern: NamedSecret.pattern(
      "coze", "pat_[A-Za-z0-9]{64}", needsNoun: false),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at coze.com/open/oauth/pats and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "COZE_API_TOKEN=pat_" + "XeO0YarhIdC3Iy6YXzDeA0" + "2PsUKSJh6maFeCZbmVZswm"
        + "FJIZHrWzMCAtHmHCxIUu",
      #"{"result": "cozeToken=pat_"# + "uJddFi1dXqlDkleOWEXVXr" + "kMi34XH8jiOBB6cItnCbQv"
        + "OIICKAXJ6K3LCNNOxs3Z" + #""}"#,
      "coze token: pat_" + "UVws5t0uTDxTBBnnrAJ2rK" + "wL9AIc6HOl7YJzPzGn0Qk1"
        + "B8QNKtfpKWjb86lESJi5",
    ],
    clean: [
      "COZE_API_TOKEN=${COZE_API_TOKEN}",
      "COZE_API_TOKEN is not set",
      "coze answered 401",
    ])
}
