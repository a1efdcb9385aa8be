extension Detectors {
  /// Letters and digits that a word or a key calls a passport.
  static let passport = Detector(
    id: "passport", title: "passport number", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "passport", "reisepass", "passeport", "pasaporte", "passaporto", "travel document", "pass-nr")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:passport|reisepass|passeport|pasaporte|passaporto|travel document|"#
      + #"pass-nr)[^\n]{0,40}?(?:\b|\s))?(?P<value>[A-Z]{1,3}[0-9][0-9A-Z]{4,8}|"#
      + #"[0-9]{7,9}|[0-9]{2}[A-Z]{2}[0-9]{5}|[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}|[c-k]"#
      + #"[0-9]{2}[0-9a-z]{6})\b"#,
    context: [
      "passport", "reisepass", "passeport", "pasaporte", "passaporto", "travel document",
      "pass-nr",
    ],
    withoutContext: .weak,
    checks: [.numbered],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "passport A1280" + "3456 expires",
      #"{"passport_number": "C01X0"# + #"0T47"}"#,
      "my travel document is 9128" + "03456",
    ],
    clean: [
      "passport renewed in 2024",
      #"{"passport_status": "VALID"}"#,
      "passport.js 1.2",
      "document A12803456",
    ])
}
