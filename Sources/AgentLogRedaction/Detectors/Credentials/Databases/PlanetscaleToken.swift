extension Detectors {
  /// pscale_tkn_, pscale_pw_, pscale_oauth_ or pscale_otkn_ and 32 to 64.
  static let planetscaleToken = Detector(
    id: "planetscale-token", title: "PlanetScale token or password",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "pscale_tkn_", "pscale_pw_", "pscale_oauth_", "pscale_otkn_", "pscale_api_"),
    pattern: #"\bpscale_(?:tkn|pw|oauth|otkn|api)_[A-Za-z0-9_\-.=]{32,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.planetscale.com, settings, service tokens and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "PLANETSCALE_TOKEN=pscale_tkn_" + "GRKMn1Msh6RVabsWJSy25B" + "MBfKRfASkqcdU1eV3JTqd",
      "the call failed with pscale_tkn_" + "1CzFk_sogfrVOc2t-mZ4uJ" + "LptqFBLCztelf79CR7iMv"
        + " in the header",
      #"{"result": "using pscale_tkn_"# + "i5TjZMmt8P5QIavU_hKGs_" + "hgddyL3wioK8kLc4QNCoB"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with pscale_tkn_ and a random part",
      "PLANETSCALE_TOKEN=${PLANETSCALE_TOKEN}",
      "PLANETSCALE_TOKEN=pscale_tkn_abc123",
    ])
}
