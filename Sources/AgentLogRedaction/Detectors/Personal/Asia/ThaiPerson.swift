extension Detectors {
  /// Thirteen digits, modulus 11; bare or grouped 1-4-5-2-1.
  static let thaiPerson = Detector(
    id: "th-tnin", title: "Thai national identification number", family: .personal,
    tier: .contextual,
    starts: [.digits(13...13)],
    pattern: #"[1-8](?:[ \-]\d{4}[ \-]\d{5}[ \-]\d{2}[ \-]\d|\d{12})\b"#,
    context: ["thai", "tnin", "บัตรประชาชน", "เลขประจำตัว"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["thai", "tnin", "บัตรประชาชน"], groupsTell: true),
      .digits("modulus 11", sureWhenGrouped: true, Checksum.thaiPerson),
    ],
    remedy: PersonalAdvice.number("national number"),
    flagged: [
      "Thai ID 3-1009-0" + "0123-45-5",
      #"{"tnin": "310090"# + #"0123455"}"#,
      "3-1009-0" + "0123-45-5",
    ],
    clean: [
      "3-1009-00123-45-6",
      "1748503543012",
      "order 3100900123455",
    ])
}
