extension Detectors {
  /// Ten digits grouped 3-2-5 with a check digit.
  static let koreanBusiness = Detector(
    id: "kr-business", title: "Korean business registration number", family: .personal,
    tier: .contextual,
    starts: [.digits(10...10)],
    pattern: #"\d{3}-\d{2}-\d{5}\b|\d{10}\b"#,
    context: ["brn", "business registration", "사업자"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["brn", "business registration", "사업자"], groupsTell: true),
      .digits("1-3-7", Checksum.koreanBusiness),
    ],
    remedy: PersonalAdvice.business("registration number"),
    flagged: [
      "BRN 124-81-" + "00998",
      #"{"business_registration": "12481"# + #"00998"}"#,
      "사업자등록번호 220-81-" + "62517",
    ],
    clean: [
      "BRN 124-81-00999",
      "order 1248100998",
      #"{"item_id": "2208162517"}"#,
    ])
}
