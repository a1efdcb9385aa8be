extension Detectors {
  /// A region from 11 to 28, a year, six digits, a check: 11-22-123456-12.
  static let koreanDrivingLicence = Detector(
    id: "kr-driving-licence", title: "Korean driving licence number", family: .personal,
    tier: .contextual,
    starts: [.digits(12...12)],
    pattern: #"(?:1[1-9]|2[0-8])(?:-\d{2}-\d{6}-\d{2}| \d{2} \d{6} \d{2}|\d{10})\b"#,
    context: ["licen", "면허", "운전"],
    withoutContext: .weak,
    checks: [.lone(near: ["licen", "면허"], groupsTell: true), .groupedOrNamed],
    remedy: PersonalAdvice.number("licence number"),
    flagged: [
      "license is 13-22-12" + "3456-12",
      "28 22 12" + "3456 12",
      #"{"driver_license": "112212"# + #"345612"}"#,
    ],
    clean: [
      "99-22-123456-12",
      "11-22-12345-12",
      "order 112212345612",
      "111-22-123456-12",
    ])
}
