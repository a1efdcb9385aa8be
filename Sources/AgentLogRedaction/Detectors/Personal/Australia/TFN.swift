extension Detectors {
  /// Nine digits, modulus 11.
  static let tfn = Detector(
    id: "au-tfn", title: "Australian Tax File Number", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{3}[ \-]\d{3}[ \-]\d{3}\b|\d{9}\b"#,
    context: ["tfn", "tax file"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["tfn", "tax file"], groupsTell: true), .digits("modulus 11", Checksum.tfn),
    ],
    remedy: PersonalAdvice.number("Tax File Number"),
    flagged: [
      "TFN 876 5" + "43 210",
      #"{"tfn": "8765"# + #"43210"}"#,
      "123 4" + "56 782",
    ],
    clean: [
      "TFN 876 543 211",
      "order 876543210",
      #"{"count": "876543210"}"#,
    ])
}
