extension Detectors {
  /// The code of a state, a PAN, a digit or letter, Z and a check character.
  static let gstin = Detector(
    id: "in-gstin", title: "Indian GSTIN", family: .personal, tier: .contextual,
    starts: Detector.Start.words("gstin", "gst ", "gst:") + [.lone(.code)],
    pattern: #"(?:\b(?i:gstin|gst |gst:)[^\n]{0,40}?(?:\b|\s))?(?P<value>(?i:(?:0[1-9]|[12]"#
      + #"\d|3[0-8]|97|99)[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]))\b"#,
    context: ["gstin", "gst"],
    withoutContext: .weak,
    checks: [
      .lone(.contextual, near: ["gst"]), .letters("modulo 36", wrongDrops: false, Checksum.gstin),
    ],
    remedy: PersonalAdvice.business("GSTIN"),
    flagged: [
      "GSTIN 27AAPFU0" + "939F1ZV",
      #"{"gstin": "29AAGCB73"# + #"83J1Z4"}"#,
      "GSTIN: 27AAPFU0" + "939F1ZV",
    ],
    clean: [
      "GSTIN 00AAPFU0939F1ZV",
      "27AAPFU0939F1YV",
      #"{"trace_id": "27AAPFU0939F1ZV"}"#,
    ])
}
