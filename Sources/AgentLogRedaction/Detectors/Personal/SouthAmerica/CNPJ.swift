extension Detectors {
  /// Fourteen digits, or letters and digits as given out since July 2026, with two check
  /// digits.
  static let cnpj = Detector(
    id: "br-cnpj", title: "Brazilian CNPJ", family: .personal, tier: .contextual,
    starts: [.digits(14...14)] + Detector.Start.words("cnpj") + [.lone(.code)],
    pattern: #"(?:\b(?i:cnpj)[^\n]{0,40}?(?:\b|\s))?(?P<value>[0-9A-Z]{2}\.[0-9A-Z]{3}"#
      + #"\.[0-9A-Z]{3}/[0-9A-Z]{4}-\d{2}|[0-9A-Z]{12}\d{2})\b"#,
    context: ["cnpj"],
    withoutContext: .weak,
    checks: [
      .lone(.contextual, near: ["cnpj"], groupsTell: true),
      .letters("two of modulus 11", Checksum.cnpj),
    ],
    remedy: PersonalAdvice.business("CNPJ"),
    flagged: [
      "CNPJ 11.222.33" + "3/0001-81",
      #"{"cnpj": "1122233"# + #"3000181"}"#,
      "CNPJ 12.ABC.34" + "5/01DE-35",
    ],
    clean: [
      "CNPJ 11.222.333/0001-82",
      "11.111.111/1111-11",
      "at 20240115123456",
    ])
}
