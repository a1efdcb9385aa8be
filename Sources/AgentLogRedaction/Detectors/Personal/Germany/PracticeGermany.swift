extension Detectors {
  /// Nine digits that begin with the code of an association of doctors; no check digit, so a
  /// word must name it.
  static let practiceGermany = Detector(
    id: "de-bsnr", title: "German practice number (BSNR)", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{9}\b"#,
    context: ["bsnr", "betriebsst"],
    checks: [.standsFree, .plausible("association", Checksum.germanPractice)],
    remedy: PersonalAdvice.business("practice number"),
    flagged: [
      "BSNR 7112" + "34567",
      #"{"bsnr": "0212"# + #"34568"}"#,
      "Betriebsstättennummer: 5212" + "34567",
    ],
    clean: [
      "BSNR 041234567",
      "BSNR 02123456",
      "order 021234568",
    ])
}
