extension Detectors {
  /// 64 hexadecimal digits, told by their name.
  static let sentryLegacyToken = Detector(
    id: "sentry-legacy-token", title: "Sentry token of the old form",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("sentry"),
    pattern: NamedSecret.pattern(
      "sentry", "[a-f0-9]{64}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at sentry.io/settings/account/api/auth-tokens and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "SENTRY_AUTH_TOKEN=" + "aea1f17fbe3497fdf7551d" + "25630ade8d6527b4617a98"
        + "8d465a696e661205eba4",
      #"{"result": "sentryToken="# + "502c535b3b1749ff7bc91c" + "d25f290cbc03fa1bc32996"
        + "26fff2cec9e8f0c4b597" + #""}"#,
      "sentry auth token: " + "3ee003b67e4cda688491d0" + "ee67e0dfb85d8434bd4b17"
        + "3c598cd5f7665b389ec4",
    ],
    clean: [
      "SENTRY_AUTH_TOKEN=${SENTRY_AUTH_TOKEN}",
      "deployed sentry at " + "dcea89e81f1f90ac62b06b" + "a87d832900f52245f4f8fa"
        + "f18361d58fe550ad6066",
      "SENTRY_AUTH_TOKEN is not set",
    ])
}
