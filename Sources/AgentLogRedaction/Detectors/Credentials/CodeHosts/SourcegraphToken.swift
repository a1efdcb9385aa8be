extension Detectors {
  /// sgp_ and 40 hexadecimal digits, with the instance or local between, or slk_ and 64 for
  /// licences.
  static let sourcegraphToken = Detector(
    id: "sourcegraph-token", title: "Sourcegraph token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sgp_", "slk_"),
    pattern: #"\b(?:sgp_(?:(?:[A-Za-z0-9]{16}|local)_){0,2}[A-Fa-f0-9]{40}|slk_"#
      + #"[a-f0-9]{64})\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at your Sourcegraph instance, user settings, access tokens and issue another. \
      Log the key's name, never the key.
      """,
    flagged: [
      "SRC_ACCESS_TOKEN=sgp_" + "83e19fca6636e4fa17eb" + "2362cc727ef395ecf8a4",
      "the call failed with sgp_" + "b5df7f24e4aad94dcb6a" + "18990ea216bc95bb7324"
        + " in the header",
      #"{"result": "using sgp_"# + "045fc43e3e442fac478f" + "1bb7c88d20654edb86d7" + #" now"}"#,
      "sgp_local_" + "32f27df1fdcc7f8e3f88" + "5863b5340e0baf2bdff9",
      "sgp_" + "8afd9ece171a4d8c" + "_" + "862501ce769f0f65f922" + "75b5c85c2d0a8be2139d",
    ],
    clean: [
      "keys begin with sgp_ and a random part",
      "SRC_ACCESS_TOKEN=${SRC_ACCESS_TOKEN}",
      "SRC_ACCESS_TOKEN=sgp_abc123",
      "sgp_local_dev",
    ])
}
