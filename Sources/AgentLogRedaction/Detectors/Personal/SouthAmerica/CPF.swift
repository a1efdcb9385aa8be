extension Detectors {
  /// Eleven digits with two check digits; 123.456.789-09 or bare.
  static let cpf = Detector(
    id: "br-cpf", title: "Brazilian CPF", family: .personal, tier: .contextual,
    starts: [.digits(11...11)],
    pattern: #"\d{3}\.\d{3}\.\d{3}-\d{2}\b|\d{11}\b"#,
    context: ["cpf", "cadastro de pessoa", "contribuinte"],
    withoutContext: .contextual,
    checks: [
      .lone(near: ["cpf"], groupsTell: true),
      .digits("two of modulus 11", sureWhenGrouped: true, Checksum.cpf),
    ],
    remedy: PersonalAdvice.number("CPF"),
    flagged: [
      "CPF 529.98" + "2.247-25",
      #"{"cpf": "11144"# + #"477735"}"#,
      "cliente 111.44" + "4.777-35",
    ],
    clean: [
      "529.982.247-26",
      "111.111.111-11",
      "order 52998224725",
    ])
}
