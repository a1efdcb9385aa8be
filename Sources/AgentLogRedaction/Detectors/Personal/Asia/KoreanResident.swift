extension Detectors {
  /// Six digits of a day of birth, a dash, seven digits; numbers since 2020 have no check
  /// digit. Foreigners' numbers have the same form.
  static let koreanResident = Detector(
    id: "kr-rrn", title: "Korean resident registration number", family: .personal,
    tier: .contextual,
    starts: [.digits(13...13)],
    pattern: #"\d{6}-[0-9]\d{6}\b|\d{13}\b"#,
    context: ["rrn", "resident registration", "주민등록", "주민번호", "외국인등록", "korean resident"],
    withoutContext: .weak,
    checks: [.lone(near: ["rrn", "resident", "주민"], groupsTell: true), .koreanResident],
    remedy: PersonalAdvice.number("resident number"),
    flagged: [
      "주민등록번호 960121-" + "1234567",
      #"{"rrn": "960121"# + #"1234567"}"#,
      "900101-" + "1234568",
    ],
    clean: [
      "961321-1234567",
      "1748503543012",
      "order 960121-1234567x",
    ])
}
