extension Detectors {
  /// Three, two and four digits with dashes; with spaces, dots or bare where a word or a key
  /// says so. Published samples are placeholders.
  static let socialSecurity = Detector(
    id: "us-ssn", title: "US Social Security number", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{3}-\d{2}-\d{4}\b|\d{3}[ .]\d{2}[ .]\d{4}\b|\d{9}\b"#,
    context: ["ssn", "social security", "social sec", "ss number", "tax id", "tin"],
    withoutContext: .structural,
    checks: [.socialSecurity],
    remedy: PersonalAdvice.number("Social Security number"),
    flagged: [
      "SSN 536-2" + "2-8741",
      #"{"ssn": "5362"# + #"28741"}"#,
      "his 536-2" + "2-8741 leaked",
      "social security: 078-0" + "5-1120",
    ],
    clean: [
      "SSN 666-22-8741",
      "536-00-8741",
      "order 536228741",
      "2536-22-8741",
    ])
}
