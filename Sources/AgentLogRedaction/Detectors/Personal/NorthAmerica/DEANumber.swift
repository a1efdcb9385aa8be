extension Detectors {
  /// Two letters, six digits and a check digit.
  static let deaNumber = Detector(
    id: "us-dea", title: "DEA registration of a prescriber", family: .personal, tier: .contextual,
    starts: Detector.Start.words("dea ", "dea:", "dea_", "prescriber", "medical license")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:dea |dea:|dea_|prescriber|medical license)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[ABCDEFGHJKLMPRSTUX][A-Z9])\d{7})\b"#,
    context: ["dea", "prescriber", "medical license"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["dea", "prescriber", "medical"]), .letters("check digit", Checksum.dea),
    ],
    remedy: PersonalAdvice.number("registration"),
    flagged: [
      "DEA BB138" + "8568",
      #"{"dea_number": "AP583"# + #"6727"}"#,
      "DEA BB138" + "8568",
    ],
    clean: [
      "DEA BB1388569",
      "order BB1388568",
      #"{"order_id": "BB1388568"}"#,
    ])
}
