extension Detectors {
  /// amzn.mws. and a UUID.
  static let awsMwsToken = Detector(
    id: "aws-mws-token", title: "Amazon MWS token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("amzn.mws."),
    pattern: #"amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at Seller Central, user permissions and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "MWS_AUTH_TOKEN=amzn.mws." + "f5974cc4-36dd-4e41" + "-a7da-0e7a3f96cdc9",
      "the call failed with amzn.mws." + "434669cb-19b9-4ff8" + "-a0f4-ac511d247f69"
        + " in the header",
      #"{"result": "using amzn.mws."# + "192600ba-f19a-4c01" + "-acd2-fca14467a94c" + #" now"}"#,
    ],
    clean: [
      "keys begin with amzn.mws. and a random part",
      "MWS_AUTH_TOKEN=${MWS_AUTH_TOKEN}",
      "MWS_AUTH_TOKEN=amzn.mws.abc123",
    ])
}
