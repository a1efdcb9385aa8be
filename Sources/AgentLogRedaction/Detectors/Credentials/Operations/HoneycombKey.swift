extension Detectors {
  /// hc, the region, the kind and _ and 50 or more (ingest and management keys); older ones told by
  /// their name.
  static let honeycombKey = Detector(
    id: "honeycomb-key", title: "Honeycomb key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("honeycomb")
      + Detector.Start.literals(
        "hcaik_", "hcbik_", "hcalk_", "hcblk_", "hcamk_", "hcbmk_"),
    pattern: NamedSecret.pattern(
      "honeycomb", "hc[a-z][ilm]k_[a-z0-9]{50,}|[a-f0-9]{32}|[A-Za-z0-9]{22}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at ui.honeycomb.io, environment settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "key hcaik_" + "pz6vzytl71vw5e9arf91oe1znxaqn" + "fhzs3aovrwhblry257w71x8zfxkiz",
      "HONEYCOMB_API_KEY=" + "YfrNFRMTw1D0RsRO3IUqW7",
      #"{"result": "honeycombKey=hcbik_"# + "o11911qe22dqyeark0ppuhy9kt5ag"
        + "fr6n7mt5dtk0zynjab144s5vcmsii" + #""}"#,
    ],
    clean: [
      "HONEYCOMB_API_KEY=${KEY}",
      "honeycomb trace " + "7a9e5d1367fb73dd" + "183674c8bb69ae06",
      "hcaik_abc",
    ])
}
