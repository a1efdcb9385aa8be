extension Detectors {
  /// secret-live- or secret-test- and base64url.
  static let stytchSecret = Detector(
    id: "stytch-secret", title: "Stytch secret", family: .credential, tier: .structural,
    starts: Detector.Start.literals("secret-live-", "secret-test-"),
    pattern: #"\bsecret-(?:live|test)-[A-Za-z0-9_\-]{36,}={0,2}"#,
    checks: [.testMode("-test-"), .publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at stytch.com/dashboard/api-keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "STYTCH_SECRET=secret-live-" + "Fi5RJV6Vz79VfebMuZGwCdLa" + "cxjfZKNMmmz32STNK6loWyPt"
        + "=",
      "the call failed with secret-live-" + "ieEQoi0rVuS5j95_l45OKWlz"
        + "UU7ipcx796gGuCcwKsv2t7rI" + "= in the header",
      #"{"result": "using secret-live-"# + "IaGDhCeAjjLOYvEur_XlLeFO"
        + "WYWxY1ww5vg8HdURHpC0Erf1" + #"= now"}"#,
    ],
    clean: [
      "keys begin with secret-live- and a random part",
      "STYTCH_SECRET=${STYTCH_SECRET}",
      "STYTCH_SECRET=secret-live-abc123",
    ])
}
