extension Detectors {
  /// Eleven digits, modulo 89; one ordinary number in ninety passes.
  static let abn = Detector(
    id: "au-abn", title: "Australian Business Number", family: .personal, tier: .contextual,
    starts: [.digits(11...11)],
    pattern: #"\d{2} \d{3} \d{3} \d{3}\b|\d{11}\b"#,
    context: ["abn", "australian business"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["abn"], groupsTell: true),
      .digits("modulo 89", sureWhenGrouped: true, Checksum.abn),
    ],
    remedy: PersonalAdvice.business("ABN"),
    flagged: [
      "ABN 51 824 " + "753 556",
      #"{"abn": "51824"# + #"753556"}"#,
      "ABN 51824" + "753556",
    ],
    clean: [
      "ABN 52 824 753 556",
      "order 51824753556",
      #"{"count": "51824753556"}"#,
    ])
}
