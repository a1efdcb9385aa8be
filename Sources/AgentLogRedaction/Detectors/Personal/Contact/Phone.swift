extension Detectors {
  /// Numbers behind a plus, as ITU-T E.164 has them: an assigned country code and seven to
  /// fifteen digits in all.
  static let phone = Detector(
    id: "phone", title: "telephone number", family: .personal, tier: .structural,
    starts: [.digits(8...15, reach: 3)],
    pattern: #"\(?\+\(?[1-9]\d{0,14}\)?(?:[ .\-/]?(?:\(\d{1,5}\)|\d{1,14})){0,7}\b"#,
    checks: [.phoneNumber],
    remedy: PersonalAdvice.detail("telephone number"),
    flagged: [
      "call +44 20 79" + "46 0958 today",
      "+1 (415) 555-" + "0132",
      #"{"result": "reach me at +491512"# + #"3456789"}"#,
      "(+90) 532 12" + "3 45 67",
    ],
    clean: [
      "UTC+0200 12345678",
      "build 1.2.3+20240115",
      "+999123456789",
      "a+12025550172b",
    ])
}
