extension Detectors {
  /// Nine characters of those that such serials have, the first C, F, G, H, J or K; perhaps a
  /// tenth, their check digit (ICAO Doc 9303).
  static let passportGermany = Detector(
    id: "de-passport", title: "German passport number", family: .personal, tier: .contextual,
    starts: Detector.Start.words("reisepass", "pass-nr", "passnummer") + [.lone(.code)],
    pattern: #"(?:\b(?i:reisepass|pass-nr|passnummer)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}\d?))\b"#,
    context: ["reisepass", "pass-nr", "passnummer"],
    withoutContext: .weak,
    checks: [.lone(near: ["pass"]), .germanSerial],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "Reisepass C01X0" + "0T478",
      #"{"reisepass": "C0123"# + #"4565"}"#,
      "Reisepass C01X0" + "0T47",
    ],
    clean: [
      "Reisepass C01X00T479",
      #"{"order_id": "C01X00T47"}"#,
      #"{"result": "COUNTRYXX"}"#,
      "C0123456",
    ])
}
