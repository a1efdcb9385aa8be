extension Detectors {
  /// Ten or eleven digits, the first 2 to 6, the ninth a check digit; grouped 4-5-1 or bare.
  static let medicareAustralia = Detector(
    id: "au-medicare", title: "Australian Medicare number", family: .personal, tier: .contextual,
    starts: [.digits(10...11)],
    pattern: #"[2-6]\d{3} \d{5} \d\b|[2-6]\d{9,10}\b"#,
    context: ["medicare"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["medicare"], groupsTell: true), .digits("1-3-7-9", Checksum.australianMedicare),
    ],
    remedy: PersonalAdvice.number("Medicare number"),
    flagged: [
      "Medicare 2123 4" + "5670 1",
      #"{"medicare_number": "21234"# + #"56701"}"#,
      "2123 4" + "5670 1",
    ],
    clean: [
      "Medicare 2123 45671 1",
      "order 2123456701",
      #"{"count": "2123456701"}"#,
    ])
}
