extension Detectors {
  /// Nine digits: six, their check digit, two of the field.
  static let doctorGermany = Detector(
    id: "de-lanr", title: "German number of a doctor (LANR)", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{9}\b"#,
    context: ["lanr", "arztnummer", "arztnr"],
    withoutContext: .weak,
    checks: [.lone(near: ["lanr", "arztnummer"]), .digits("4-9", Checksum.germanDoctor)],
    remedy: PersonalAdvice.number("doctor's number"),
    flagged: [
      "LANR 1234" + "56601",
      #"{"lanr": "1234"# + #"56601"}"#,
      "Arztnummer: 6543" + "21103",
    ],
    clean: [
      "LANR 123456701",
      #"{"count": "123456601"}"#,
      "order 123456601",
    ])
}
