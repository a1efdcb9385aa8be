extension Detectors {
  /// Eleven digits that a word or a key calls a NIN; alone where they pass Verhoeff's
  /// formula.
  static let nigerianNIN = Detector(
    id: "ng-nin", title: "Nigerian NIN", family: .personal, tier: .contextual,
    starts: [.digits(11...11)],
    pattern: #"\d{11}\b"#,
    context: ["nin", "nimc", "national identification", "national identity"],
    withoutContext: .weak,
    checks: [.lone(near: ["nin", "nimc"]), .nigerianNIN],
    remedy: PersonalAdvice.number("NIN"),
    flagged: [
      "NIN 21234" + "567896",
      #"{"nin": "12345"# + #"678901"}"#,
      "national identification number: 21234" + "567896",
    ],
    clean: [
      "NIN 1234567890",
      "order 21234567896",
      #"{"count": "21234567896"}"#,
    ])
}
