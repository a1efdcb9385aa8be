extension Detectors {
  /// NXX-NXX-XXXX of the North American Numbering Plan, with or without 1 before it; an area
  /// in brackets tells it alone.
  static let phoneNorthAmerica = Detector(
    id: "phone-north-america", title: "North American telephone number", family: .personal,
    tier: .contextual,
    starts: [.digits(10...11, reach: 1)],
    pattern: #"(?:1[ \-])?(?:\([2-9][0-8]\d\) ?|[2-9][0-8]\d[ .\-]?)[2-9]\d{2}[ .\-]?\d{4}\b|"#
      + #"1\.[2-9][0-8]\d\.[2-9]\d{2}\.\d{4}\b"#,
    context: [
      "phone", "mobile", "tel", "telephone", "fax", "whatsapp", "sms", "cell phone", "call me",
      "call us", "text me", "reach me",
    ],
    withoutContext: .weak,
    checks: [.northAmericanPhone],
    remedy: PersonalAdvice.detail("telephone number"),
    flagged: [
      "(212) 736-" + "5000",
      "ring 212-73" + "6-5000 now",
      "phone 21273" + "65000",
    ],
    clean: [
      "212-136-5000",
      "911-736-5000",
      "#2127365000",
      "1.2127365000",
    ])
}
