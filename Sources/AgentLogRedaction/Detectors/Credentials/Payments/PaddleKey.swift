extension Detectors {
  /// pdl_, live or sdbx, apikey, an id and a body (Paddle, API keys).
  static let paddleKey = Detector(
    id: "paddle-key", title: "Paddle key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("pdl_live_apikey_", "pdl_sdbx_apikey_"),
    pattern: #"\bpdl_(?:live|sdbx)_apikey_[A-Za-z0-9_]{40,}"#,
    checks: [.testMode("_sdbx_"), .publishedExample],
    remedy: """
      Revoke it at vendors.paddle.com/authentication-v2 and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "PADDLE_API_KEY=pdl_live_apikey_" + "dro2ytl3o0ni9llg6faff04zh5" + "_"
        + "vw5xgwdRuHNN0XULMC0uU1" + "_" + "zzT",
      "the call failed with pdl_live_apikey_" + "a1j9cczzww4dp90rfpgs48dhn8" + "_"
        + "67fwfh4ZvM3DkyTpMs3V26" + "_" + "QI3" + " in the header",
      #"{"result": "using pdl_live_apikey_"# + "9gmy04mtxa0qkw4l58t5gg4h9w" + "_"
        + "YXV0cIIqPDpeIFbcBbYfhr" + "_" + "yJh" + #" now"}"#,
    ],
    clean: [
      "keys begin with pdl_live_apikey_ and a random part",
      "PADDLE_API_KEY=${PADDLE_API_KEY}",
      "PADDLE_API_KEY=pdl_live_apikey_abc123",
    ])
}
