extension Detectors {
  /// `DB_PASSWORD=hunter2`, `api_key: abc123…`, `secret := x`: a name and a bare value, in text.
  /// The weaker the name, the more the value must look drawn.
  static let assignedSecret = Detector(
    id: "assigned-secret", title: "value assigned to a secret's name", family: .generic,
    tier: .contextual, starts: SecretText.names,
    pattern: "(?:" + SecretText.name + SecretText.nameEnd
      + #"[ \t]{0,4}(?:=>|:=|={1,3}|!={1,2}|:)[ \t]{0,4}|[A-Z][A-Z0-9_]{1,60}[ \t]{1,2})"#
      + SecretText.bare,
    checks: [.namedSecret],
    remedy: """
      Change the secret where it is used; then log its name only. Configuration and environment \
      dumps go through a masker that knows secret names before they are logged.
      """,
    flagged: [
      "export DB_PASSWORD=" + "hunter2",
      "softlayer_api_key := " + "0f3a9b17c2d84e65",
      "user = aladdin\npassword = open_" + "sesame",
      "userPasscode=" + "887766", "ENV API_TOKEN abc" + "def123456",
    ],
    clean: [
      "max_tokens=4096 token_usage: 12345", "password: ********", "api_key=${API_KEY}",
      "token_type: bearer", "if (token == null) return;", "password = request.form['password']",
      "tokenizer: cl100k_base", "token=[REDACTED:secret.assignment]", "sort_key=created_at",
    ])
}
