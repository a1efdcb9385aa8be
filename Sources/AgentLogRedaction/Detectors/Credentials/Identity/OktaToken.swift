extension Detectors {
  /// 00 and 40 of base64url behind SSWS, or told by their name.
  static let oktaToken = Detector(
    id: "okta-token", title: "Okta token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("okta")
      + Detector.Start.words("ssws "),
    pattern: NamedSecret.pattern(
      #"okta[A-Za-z0-9_ .\-]{0,24}?(?:key|token|secret)[A-Za-z0-9_]{0,8}|ssws"#,
      #"00[A-Za-z0-9_\-]{40}|[A-Za-z0-9_\-]{64}"#,
      needsNoun: false),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at your Okta admin console, security, API, tokens and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "Authorization: SSWS 00" + "0f-DE4zITTk6ibovbjOx" + "uw84xf2JigKrQnhO4RY-",
      #"{"result": "oktaApiToken=00"# + "ZgVcWCm6xmSZmsQS3H7W" + "g_9tPjFJ8W5N1UkI0wra" + #""}"#,
      "OKTA_API_TOKEN=00" + "KoyLd-qBk2e63frd5wM1" + "nKNo25cJbC-XdOiGwF4F",
      "OKTA_CLIENT_SECRET=" + "Sjtko9SP1R7XMdz1cut1Aa" + "V0raHjf9OP59j50bAxVtox"
        + "Ki4xpglWfPrVJjgeDTY0",
    ],
    clean: [
      "OKTA_API_TOKEN=${TOKEN}",
      "okta user 00" + "h8el8olhvsv8i0iws6",
      "SSWS token",
    ])
}
