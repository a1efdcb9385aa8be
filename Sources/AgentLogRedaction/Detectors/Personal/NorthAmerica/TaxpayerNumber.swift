extension Detectors {
  /// Nine digits that begin with 9 and have a group that the IRS gives out.
  static let taxpayerNumber = Detector(
    id: "us-itin", title: "US Individual Taxpayer number", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"9\d{2}-\d{2}-\d{4}\b|9\d{2}[ .]\d{2}[ .]\d{4}\b|9\d{2}-?\d{2}-?\d{4}\b"#,
    context: ["itin", "taxpayer", "tax id", "individual taxpayer", "tin"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["itin", "taxpayer"], groupsTell: true), .plausible("group", Checksum.itin),
    ],
    remedy: PersonalAdvice.number("taxpayer number"),
    flagged: [
      "ITIN 911-7" + "0-1234",
      #"{"itin": "9117"# + #"01234"}"#,
      "911-6" + "4-1234",
    ],
    clean: [
      "ITIN 911-89-1234",
      "811-70-1234",
      "order 911701234",
      #"{"order": "911701234"}"#,
    ])
}
