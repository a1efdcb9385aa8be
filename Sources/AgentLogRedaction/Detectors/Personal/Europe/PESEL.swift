extension Detectors {
  /// Eleven digits: a day of birth, a serial and a check digit; one ordinary number in three
  /// hundred passes.
  static let pesel = Detector(
    id: "pl-pesel", title: "Polish PESEL", family: .personal, tier: .contextual,
    starts: [.digits(11...11)],
    pattern: #"\d{11}\b"#,
    context: ["pesel"],
    withoutContext: .contextual,
    checks: [.lone(.contextual, near: ["pesel"]), .digits("1-3-7-9", Checksum.pesel)],
    remedy: PersonalAdvice.number("PESEL"),
    flagged: [
      "PESEL 44051" + "401458",
      #"{"pesel": "02070"# + #"803628"}"#,
      "44051" + "401458 to mój PESEL",
    ],
    clean: [
      "PESEL 44051401459",
      "44-051401458",
      "order 44051401458",
    ])
}
