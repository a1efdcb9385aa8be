extension Detectors {
  /// Three letters and seven digits.
  static let voterIndia = Detector(
    id: "in-voter", title: "Indian voter number (EPIC)", family: .personal, tier: .contextual,
    starts: Detector.Start.words("voter", "epic no", "epic number", "vote with") + [.lone(.code)],
    pattern: #"(?:\b(?i:voter|epic no|epic number|vote with)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[A-Z]{3})\d{7})\b"#,
    context: ["voter", "epic no", "epic number", "vote with", "epic"],
    withoutContext: .weak,
    checks: [.lone(near: ["voter", "epic"])],
    remedy: PersonalAdvice.number("voter number"),
    flagged: [
      "voter id KSD128" + "7349",
      #"{"voter_id": "CPJ446"# + #"7918"}"#,
      "voter MUP563" + "2811",
    ],
    clean: [
      "A8923571WZ",
      #"{"order_id": "KSD1287349"}"#,
      "ticket KSD1287349 closed",
    ])
}
