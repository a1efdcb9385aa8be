extension Detectors {
  /// lin_api_ and 40, lin_oauth_ and 64 hexadecimal digits, lin_wh_ for webhooks.
  static let linearToken = Detector(
    id: "linear-token", title: "Linear token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("lin_api_", "lin_oauth_", "lin_wh_"),
    pattern: #"\blin_(?:api|oauth|wh)_[A-Za-z0-9]{30,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at linear.app/settings/api and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "LINEAR_API_KEY=lin_api_" + "vV6jSe2fIbwhhptA4Gwc" + "bJsx5esOz3SKTkHNZOLz",
      "the call failed with lin_api_" + "sVO4XopzSFPMDOrmzbcn" + "RYNrwdcirGX7Gve3Jz2C"
        + " in the header",
      #"{"result": "using lin_api_"# + "ZoBfOwMKAkHC6SiHmvOh" + "ClzyeAUdmcgO8svqF83M"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with lin_api_ and a random part",
      "LINEAR_API_KEY=${LINEAR_API_KEY}",
      "LINEAR_API_KEY=lin_api_abc123",
    ])
}
