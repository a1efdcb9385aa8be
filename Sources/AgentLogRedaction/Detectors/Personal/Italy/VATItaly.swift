extension Detectors {
  /// Eleven digits by Luhn's formula.
  static let vatItaly = Detector(
    id: "it-vat", title: "Italian VAT number", family: .personal, tier: .contextual,
    starts: [.digits(11...11, reach: 3)],
    pattern: #"(?:IT ?)?\d{11}\b"#,
    context: ["partita iva", "p.iva", "piva", "p. iva", "vat"],
    withoutContext: .weak,
    checks: [.lone(near: ["partita iva", "p.iva", "piva"]), .digits("Luhn", Checksum.italianVAT)],
    remedy: PersonalAdvice.business("partita IVA"),
    flagged: [
      "partita IVA 01333" + "550323",
      #"{"piva": "07643"# + #"520567"}"#,
      "Partita IVA 01333" + "550323",
    ],
    clean: [
      "partita IVA 01333550324",
      "order 01333550323",
      #"{"count": "01333550323"}"#,
    ])
}
