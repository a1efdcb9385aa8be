extension Detectors {
  /// Eleven digits with two check digits; one ordinary number in a hundred passes.
  static let turkishPerson = Detector(
    id: "tr-national-id", title: "Turkish identity number", family: .personal, tier: .contextual,
    starts: [.digits(11...11)],
    pattern: #"[1-9]\d{10}\b"#,
    context: ["kimlik", "tckn", "tc no", "t.c. no", "vatandaşlık"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["kimlik", "tckn"]), .digits("two of modulo 10", Checksum.turkishPerson),
    ],
    remedy: PersonalAdvice.number("identity number"),
    flagged: [
      "T.C. Kimlik No 10000" + "000146",
      #"{"tckn": "12345"# + #"678950"}"#,
      "TC Kimlik 10000" + "000146",
    ],
    clean: [
      "Kimlik 10000000147",
      "order 10000000146",
      #"{"count": "10000000146"}"#,
    ])
}
