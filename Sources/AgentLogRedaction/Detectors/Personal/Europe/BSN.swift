extension Detectors {
  /// Nine digits that pass the eleven test.
  static let bsn = Detector(
    id: "nl-bsn", title: "Dutch BSN", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{4}\.\d{2}\.\d{3}\b|\d{3}[ \-]\d{3}[ \-]\d{3}\b|\d{9}\b"#,
    context: ["bsn", "burgerservice", "sofinummer", "burger service"],
    withoutContext: .weak,
    checks: [.lone(near: ["bsn", "burgerservice"]), .digits("eleven test", Checksum.bsn)],
    remedy: PersonalAdvice.number("BSN"),
    flagged: [
      "BSN 1112" + "22333",
      #"{"bsn": "1234"# + #"56782"}"#,
      "burgerservicenummer: 1112." + "22.333",
    ],
    clean: [
      "BSN 111222334",
      "order 111222333",
      #"{"count": "111222333"}"#,
    ])
}
