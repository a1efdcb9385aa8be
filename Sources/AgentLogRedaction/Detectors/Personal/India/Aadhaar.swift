extension Detectors {
  /// Twelve digits, the first 2 to 9, by Verhoeff's formula; bare or grouped 4-4-4.
  static let aadhaar = Detector(
    id: "in-aadhaar", title: "Indian Aadhaar number", family: .personal, tier: .contextual,
    starts: [.digits(12...12)],
    pattern: #"[2-9]\d{3}[ \-:]\d{4}[ \-:]\d{4}\b|[2-9]\d{11}\b"#,
    context: ["aadhaar", "aadhar", "uidai", "aadhaar card"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["aadha", "uidai"], groupsTell: true), .digits("Verhoeff", Checksum.aadhaar),
    ],
    remedy: PersonalAdvice.number("Aadhaar number"),
    flagged: [
      "Aadhaar 2341 23" + "41 2346",
      #"{"aadhaar": "499118"# + #"665246"}"#,
      "2341-23" + "41-2346",
    ],
    clean: [
      "Aadhaar 2341 2341 2347",
      "1234 1234 1234",
      "order 234123412346",
    ])
}
