extension Detectors {
  /// cfk_, cfut_ or cfat_, 40 characters and a checksum (Cloudflare fundamentals, token formats,
  /// 2026); origin CA keys v1.0-, 24 and 146 hexadecimal digits.
  static let cloudflareToken = Detector(
    id: "cloudflare-token", title: "Cloudflare token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("cfk_", "cfut_", "cfat_", "v1.0-"),
    pattern: #"\b(?:cf(?:k|ut|at)_[A-Za-z0-9_\-]{40,}|v1\.0-[a-f0-9]{24}-[a-f0-9]{100,})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at dash.cloudflare.com/profile/api-tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "CLOUDFLARE_API_TOKEN=cfut_" + "UV4Z2am4lEjRLMXUDVQbpsUs" + "RQadVzOnbaX6LK6r1MARD4LJ",
      "the call failed with cfut_" + "XNLTb9gU5HSZK9QUVl8iJWUk" + "lErGgILXQqEb1KBPTXBMv07t"
        + " in the header",
      #"{"result": "using cfut_"# + "58sXpJVD0Kz05BfGl6uBjH5B" + "JYfKqrcUmKIuBzyPuIrLNDCf"
        + #" now"}"#,
      "v1.0-" + "8c25417b861441d6b3831e57" + "-" + "4027b9dceb1ce5e3011c8a0fbdd7ec"
        + "e6aa91956cc463814a5bca04a91789" + "8ee0de3a9666d3bfd9ca789b430398"
        + "33aa94d5bf67f8ff9f9254359434d9" + "9c14de92a8588beed11253f0a5",
    ],
    clean: [
      "keys begin with cfut_ and a random part",
      "CLOUDFLARE_API_TOKEN=${CLOUDFLARE_API_TOKEN}",
      "CLOUDFLARE_API_TOKEN=cfut_abc123",
      "v1.0-beta",
    ])
}
