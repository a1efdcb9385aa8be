extension Detectors {
  /// napi_ and 64.
  static let neonKey = Detector(
    id: "neon-key", title: "Neon key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("napi_"),
    pattern: #"\bnapi_[a-z0-9]{60,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at console.neon.tech/app/settings/api-keys and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "NEON_API_KEY=napi_" + "p2ncwf8j1g0jfcou7r71xj" + "rldk6o6znjjopj2l6uepm8"
        + "pv7vp00onsz4z82bki9o",
      "the call failed with napi_" + "g8qlno5ozlfgk3ivb5kl1p" + "05w16rzz274xqlt9jvuyn3"
        + "yqzbs8pitwkevlv4uqs6" + " in the header",
      #"{"result": "using napi_"# + "5j7ps48zjpbm81gylaypea" + "7vc8qwt8cubbzjj52ujs4q"
        + "soim30wwgolb331uwlpx" + #" now"}"#,
    ],
    clean: [
      "keys begin with napi_ and a random part",
      "NEON_API_KEY=${NEON_API_KEY}",
      "NEON_API_KEY=napi_abc123",
    ])
}
