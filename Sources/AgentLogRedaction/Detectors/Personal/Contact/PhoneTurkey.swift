extension Detectors {
  /// National form of Turkey: an area or mobile code that begins with 2 to 5, seven digits,
  /// grouped 3-3-2-2, perhaps with 0 before it.
  static let phoneTurkey = Detector(
    id: "phone-turkey", title: "Turkish telephone number", family: .personal, tier: .contextual,
    starts: [.digits(10...11, reach: 1)],
    pattern: #"(?:0[ .\-]?)?\(?[2-5]\d{2}\)?[ .\-]?\d{3}[ .\-]?\d{2}[ .\-]?\d{2}\b"#,
    context: ["telefon", "cep", "gsm", "numaram", "phone", "mobile", "tel"],
    withoutContext: .weak,
    checks: [.turkishPhone],
    remedy: PersonalAdvice.detail("telephone number"),
    flagged: [
      "0532 7" + "65 43 21",
      "ara: 532-76" + "5-43-21",
      "cep 53276" + "54321",
    ],
    clean: [
      "6327654321",
      "0932 765 43 21",
      #"{"order_id": "05327654321"}"#,
    ])
}
