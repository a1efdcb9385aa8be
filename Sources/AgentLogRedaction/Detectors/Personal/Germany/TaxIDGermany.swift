extension Detectors {
  /// Eleven digits, MOD 11,10, of the first ten exactly one repeated; three ordinary numbers
  /// in a hundred pass.
  static let taxIDGermany = Detector(
    id: "de-tax-id", title: "German tax identification number", family: .personal,
    tier: .contextual,
    starts: [.digits(11...11)],
    pattern: #"\d{2} \d{3} \d{3} \d{3}\b|\d{11}\b"#,
    context: [
      "steuer id", "steueridentifikation", "steuerid", "idnr", "identifikationsnummer",
      "tax id", "tin",
    ],
    withoutContext: .weak,
    checks: [
      .lone(near: ["steuer"], groupsTell: true), .digits("MOD 11,10", Checksum.germanTaxID),
    ],
    remedy: PersonalAdvice.number("tax number"),
    flagged: [
      "Steuer-ID 86 095 " + "742 719",
      #"{"steuer_id": "86095"# + #"742719"}"#,
      "Steuer-ID 47036" + "892816",
    ],
    clean: [
      "Steuer-ID 86 095 742 718",
      "order 86095742719",
      #"{"order_id": "86095742719"}"#,
    ])
}
