extension Detectors {
  /// Any value of a member whose key names a secret: `{"userPassword": 40961234}`. In text too,
  /// where a record is broken or cut.
  static let secretByKey = Detector(
    id: "secret-by-key", title: "value under a secret's key", family: .generic, tier: .contextual,
    starts: [.key(Detector.KeyTest("names a secret") { SecretName($0) > .none })],
    pattern: #"(?s).+"#,
    checks: [.keyedSecret],
    remedy: """
      Leave the member out, or log a hash of the value; add the key to `redact_fields` of the \
      policy, so that the logger masks it.
      """,
    flagged: [
      #"{"db_password": "hunt"# + #"er2"}"#,
      #"{"userPasscode": 8877"# + #"66}"#,
      #"{"headers": {"X-Api-Key": "k3Jx9"# + #"Qm2LwT8"}}"#,
      #"{"clientSecret": "p8e-ibnd"# + #"cvsm"}"#,
    ],
    clean: [
      #"{"max_tokens": 4096, "token_usage": 12345}"#, #"{"password": "[REDACTED]"}"#,
      #"{"password_hash": "9f86d081884c7d65"}"#, #"{"next_page_token": "CAUQAA9fQ8Xk2LmZ"}"#,
      #"{"session_id": "00000000-0000-4000-8000-000000000001"}"#, #"{"api_key": null}"#,
      #"{"password": "is too short (minimum is 8 characters)"}"#, #"{"api_key": "${API_KEY}"}"#,
      #"{"cache_key": "9f86d081884c7d659a2feaa0c55ad015"}"#, #"{"token_type": "bearer"}"#,
    ])
}
