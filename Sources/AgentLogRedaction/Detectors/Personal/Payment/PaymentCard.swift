extension Detectors {
  /// Twelve to nineteen digits, bare or grouped, in the range of an issuer, that pass Luhn's
  /// formula. Published test numbers are placeholders.
  static let paymentCard = Detector(
    id: "payment-card", title: "payment card number", family: .personal, tier: .structural,
    starts: [.digits(12...19)],
    pattern: #"\d{4}(?:[ \-]\d{4}){3}(?:[ \-]\d{1,3})?\b|\d{4}[ \-]\d{6}[ \-]\d{4,5}\b|"#
      + #"\d{12,19}\b"#,
    context: [
      "card", "credit card", "debit card", "visa", "mastercard", "amex", "pan", "card number",
      "kreditkarte", "kartennummer",
    ],
    withoutContext: .structural,
    checks: [.paymentCard],
    remedy: """
      Take the number out of what the agent sees and logs: a token of the payment service or the \
      last four digits serve. PCI DSS 3.5 forbids it unprotected; tell whoever answers for that and \
      have the card reissued if the log left your hands.
      """,
    flagged: [
      "card 4539 1488 " + "0343 6467 exp",
      "41111111" + "11111111",
      #"{"card_number": "54252334"# + #"30109903"}"#,
      "3782822" + "46310005",
    ],
    clean: [
      "4539 1488 0343 6468",
      #"{"event_id": "1748503543012"}"#,
      "0.4539148803436467",
      "id_4539148803436467",
    ])
}
