extension Detectors {
  /// Eight digits, a year and five digits, or T, S, R with a year and a kind; each with its
  /// check letter.
  static let singaporeUEN = Detector(
    id: "sg-uen", title: "Singapore UEN", family: .personal, tier: .contextual,
    starts: Detector.Start.words("uen ", "uen:", "uen\"", "uen-", "uens") + [.lone(.code)],
    pattern: #"(?:\b(?i:uen |uen:|uen"|uen-|uens)[^\n]{0,40}?(?:\b|\s))?(?P<value>(?i:\d{8}"#
      + #"[A-Z]|(?:18|19|20)\d{7}[A-Z]|[TSR]\d{2}[A-Z]{2}\d{4}[A-Z]))\b"#,
    context: ["uen", "uen-", "uens"],
    withoutContext: .weak,
    checks: [.lone(near: ["uen"]), .letters("check letter", Checksum.singaporeanUEN)],
    remedy: PersonalAdvice.business("UEN"),
    flagged: [
      "UEN 5312" + "5226D",
      #"{"uen": "2014"# + #"34292D"}"#,
      "UEN S57TU0" + "392K",
    ],
    clean: [
      "UEN 53125226E",
      "53125226",
      #"{"order_id": "201434292D"}"#,
    ])
}
