extension Detectors {
  /// A day of birth, a sign for the century, three digits and a check character; in text with
  /// the sign that is no letter, alone with any.
  static let finnishPerson = Detector(
    id: "fi-henkilotunnus", title: "Finnish personal identity code", family: .personal,
    tier: .contextual,
    starts: [.digits(10...10)] + Detector.Start.words("henkilötunnus", "hetu", "henkilotunnus")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:henkilötunnus|hetu|henkilotunnus)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}(?i:[\-+A-FU-Y])\d{3}"#
      + #"(?i:[0-9A-FHJ-NPR-Y]))\b"#,
    context: ["henkilötunnus", "hetu", "henkilotunnus"],
    withoutContext: .weak,
    checks: [
      .lone(.contextual, near: ["henkil", "hetu"], groupsTell: true),
      .letters("modulus 31", Checksum.finnishPerson),
    ],
    remedy: PersonalAdvice.number("henkilötunnus"),
    flagged: [
      "HETU 1310" + "52-308T",
      #"{"hetu": "1310"# + #"52A308T"}"#,
      "hetu 1310" + "52-308T",
    ],
    clean: [
      "HETU 131052-308U",
      "131352-308T",
      #"{"order_id": "131052-3080"}"#,
    ])
}
