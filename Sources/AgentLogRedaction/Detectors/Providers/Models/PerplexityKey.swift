extension Detectors {
  /// pplx- and 48.
  static let perplexityKey = Detector(
    id: "perplexity-key", title: "Perplexity key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("pplx-"),
    pattern: #"\bpplx-[A-Za-z0-9]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at perplexity.ai/settings/api and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "PERPLEXITY_API_KEY=pplx-" + "Ss5iwH2jfu2HbnIrgKatFENK" + "DEadkHK6sNZyV6RmlBlepoSi",
      "the call failed with pplx-" + "htZZwjyzlU1c8Ha6Vqdumakr" + "T4FIRxdtvmd8FWI2PLQigNKJ"
        + " in the header",
      #"{"result": "using pplx-"# + "ahdLa2RY827RRvN30icZ8boV" + "cGuCjXA5smDsIQksCwUJiaF0"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with pplx- and a random part",
      "PERPLEXITY_API_KEY=${PERPLEXITY_API_KEY}",
      "PERPLEXITY_API_KEY=pplx-abc123",
      "pplx-70b-online",
    ])
}
