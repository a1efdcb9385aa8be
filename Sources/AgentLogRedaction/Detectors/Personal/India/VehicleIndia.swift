extension Detectors {
  /// The code of a state, one or two digits, letters, four digits; alone or with a word.
  static let vehicleIndia = Detector(
    id: "in-vehicle", title: "Indian vehicle registration", family: .personal, tier: .contextual,
    starts: Detector.Start.words("vehicle", "registration number") + [.lone(.code)],
    pattern: #"(?:\b(?i:vehicle|registration number)[^\n]{0,40}?(?:\b|\s))?(?P<value>(?:AP|"#
      + #"AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|"#
      + #"PB|PY|RJ|SK|TN|TR|TS|UK|UP|WB)[ \-]?\d{1,2}[ \-]?[A-Z]{1,3}[ \-]?\d{4})\b"#,
    context: [
      "vehicle", "registration number", "vehicle registration", "plate", "vehicle number",
    ],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("plate"),
    flagged: [
      "vehicle KA53ME3" + "456",
      #"{"vehicle_number": "MH 12 AB 1"# + #"234"}"#,
      "vehicle DL3CAB1" + "234",
    ],
    clean: [
      "XX53ME3456",
      #"{"order_id": "KA53ME3456"}"#,
      "case KA53ME3456 closed",
    ])
}
