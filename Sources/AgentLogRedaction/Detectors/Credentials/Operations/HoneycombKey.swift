extension Detectors {
  /// hc, the region, the kind and _ and 50 or more (ingest, configuration and management keys).
  static let honeycombKey = Detector(
    id: "honeycomb-key", title: "Honeycomb key", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "hcaik_", "hcbik_", "hcalk_", "hcblk_", "hcamk_", "hcbmk_"),
    pattern: #"\bhc[ab][ilm]k_[a-z0-9]{50,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at ui.honeycomb.io, environment settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "key hcaik_" + "pz6vzytl71vw5e9arf91oe1znxaqn" + "fhzs3aovrwhblry257w71x8zfxkiz",
      "HONEYCOMB_API_KEY=hcaik_" + "8xp1w3bna11yds46ho11911qe22dq"
        + "yeark0ppuhy9kt5agfr6n7mt5dtk0",
      #"{"result": "honeycombKey=hcbik_"# + "zynjab144s5vcmsiiout3l0chm7o4"
        + "wph091crhnpjyqxwntv3bn8r4kfyt" + #""}"#,
    ],
    clean: [
      "HONEYCOMB_API_KEY=${KEY}",
      "honeycomb trace " + "24aa4d21233ecc43" + "e008bcfe68677bfa",
      "hcaik_abc",
    ])
}
