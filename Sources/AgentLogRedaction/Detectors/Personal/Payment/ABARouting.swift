extension Detectors {
  /// Nine digits, 3-7-1 modulo ten, with a prefix of the Federal Reserve; of ordinary numbers
  /// 3.5 in a hundred pass.
  static let abaRouting = Detector(
    id: "aba-routing", title: "US bank routing number", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{9}\b|\d{4}[ \-]\d{4}[ \-]\d\b"#,
    context: ["routing num", "routing no", "bank routing", "aba", "rtn", "bank transit"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["routing num", "aba"], groupsTell: true), .digits("3-7-1", Checksum.aba),
    ],
    remedy: PersonalAdvice.number("routing number"),
    flagged: [
      "routing number 0210" + "00021",
      #"{"aba": "1210"# + #"42882"}"#,
      "1210-" + "4288-2",
    ],
    clean: [
      "routing number 021000022",
      "order 021000021",
      #"{"order_id": "121042882"}"#,
    ])
}
