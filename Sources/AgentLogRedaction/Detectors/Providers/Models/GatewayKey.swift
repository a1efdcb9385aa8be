extension Detectors {
  /// sk- and the name of a service: Helicone, Letta, MiniMax (api), CometAPI, You.com (ydc-sk-) and
  /// others.
  static let gatewayKey = Detector(
    id: "gateway-key", title: "key of a model gateway or agent service",
    family: .provider, tier: .structural,
    starts: Detector.Start.literals(
      "sk-helicone-", "sk-let-", "sk-api-", "ydc-sk-", "pk-helicone-"),
    pattern: #"\b(?:ydc-sk-|sk-(?:helicone|let|api)-|pk-helicone-)[A-Za-z0-9_\-+/]{20,}={0,2}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's dashboard, API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "HELICONE_API_KEY=sk-helicone-" + "LzbOVDt" + "-" + "6ilpeQ9" + "-" + "Fp5Gsk9" + "-"
        + "PpVbQ5U",
      "the call failed with sk-helicone-" + "Fbob4a3" + "-" + "Xh6QMRg" + "-" + "6FF4oHe" + "-"
        + "H2ZYtqF" + " in the header",
      #"{"result": "using sk-helicone-"# + "VNTEBz6" + "-" + "apcMuvk" + "-" + "hqgsbsH" + "-"
        + "grhek4N" + #" now"}"#,
      "sk-let-" + "nj9Stwl3g9gCAFss9TEwvR3hFzQ" + "ahPm5vfBN2fH9pQO7aXojHGEayl"
        + "6AlIwIZLrlMjmkz4X3hDkDBq5p",
    ],
    clean: [
      "keys begin with sk-helicone- and a random part",
      "HELICONE_API_KEY=${HELICONE_API_KEY}",
      "HELICONE_API_KEY=sk-helicone-abc123",
      "sk-api-version",
    ])
}
