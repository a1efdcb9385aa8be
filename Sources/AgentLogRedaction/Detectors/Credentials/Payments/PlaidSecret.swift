extension Detectors {
  /// 30 hexadecimal digits, told by their name.
  static let plaidSecret = Detector(
    id: "plaid-secret", title: "Plaid secret", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("plaid"),
    pattern: NamedSecret.pattern(
      "plaid", "[a-f0-9]{30}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.plaid.com/developers/keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "PLAID_SECRET=" + "c45b14d5f49bd703fd9bb96d9764d4",
      #"{"result": "plaidSecret="# + "6b87ae7db3e6148ee0f264cec545c7" + #""}"#,
      "plaid secret: " + "f1d587ea8218b566ca0f280c22086b",
    ],
    clean: [
      "PLAID_SECRET=${PLAID_SECRET}",
      "deployed plaid at " + "b4f2b11c2a89860ae263a07df9b6ac",
      "PLAID_SECRET is not set",
    ])
}
