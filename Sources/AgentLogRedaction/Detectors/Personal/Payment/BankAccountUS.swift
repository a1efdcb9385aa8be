extension Detectors {
  /// Digits that a word or a key calls a bank account. There is no check digit.
  static let bankAccountUS = Detector(
    id: "us-bank-account", title: "US bank account number", family: .personal, tier: .contextual,
    starts: [.digits(6...17)],
    pattern: #"\d{6,17}\b"#,
    context: [
      "bank account", "account number", "acct number", "checking account", "savings account",
      "account no", "bank acct",
    ],
    checks: [.lone()],
    remedy: PersonalAdvice.number("account number"),
    flagged: [
      "bank account 945456" + "787654",
      #"{"account_number": "05320"# + #"13000"}"#,
      "acct number 1234" + "5678",
    ],
    clean: [
      "account created 945456787654",
      "order 945456787654",
      #"{"order_number": "0532013000"}"#,
    ])
}
