extension Detectors {
  /// Nine digits with a check digit.
  static let acn = Detector(
    id: "au-acn", title: "Australian Company Number", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{3} \d{3} \d{3}\b|\d{9}\b"#,
    context: ["acn", "australian company"],
    withoutContext: .weak,
    checks: [.lone(near: ["acn"], groupsTell: true), .digits("modulo 10", Checksum.acn)],
    remedy: PersonalAdvice.business("ACN"),
    flagged: [
      "ACN 005 4" + "99 981",
      #"{"acn": "0062"# + #"49976"}"#,
      "000 0" + "00 019",
    ],
    clean: [
      "ACN 824 753 557",
      "order 005499981",
      #"{"count": "005499981"}"#,
    ])
}
