extension Detectors {
  /// tgp_v1_ and 43 of base64url; older ones of 64 hexadecimal digits told by their name.
  static let togetherKey = Detector(
    id: "together-key", title: "Together key", family: .provider, tier: .structural,
    starts: NamedSecret.starts("together")
      + Detector.Start.literals("tgp_v1_"),
    pattern: NamedSecret.pattern(
      "together(?:_?ai)?", #"tgp_v1_[A-Za-z0-9_\-]{40,}|[a-f0-9]{64}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at api.together.ai/settings/api-keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "key tgp_v1_" + "6_bxWc-k1KVgXqkQyCxjGL" + "IxQcJyu4O2h0Q0YxcjgCC",
      "TOGETHER_API_KEY=" + "5f2f89386d102fd5bb87ea" + "84101cb37661498dc6bbf4"
        + "2f519d815f814db05543",
      #"{"result": "togetherApiKey=tgp_v1_"# + "1vENNmww1Twl_pwzu05K0M" + "2cKCN8pgyWn1YnB0aByYy"
        + #""}"#,
    ],
    clean: [
      "TOGETHER_API_KEY=${KEY}",
      "together with " + "dfa7632ee33e89dc53b083" + "71b67f5cebed54a2eafd49"
        + "0a496a0652f741e39f15",
      "tgp_v1_abc",
    ])
}
