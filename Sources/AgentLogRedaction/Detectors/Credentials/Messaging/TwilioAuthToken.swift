extension Detectors {
  /// 32 hexadecimal digits, or the 32 of an API key's secret, told by their name.
  static let twilioAuthToken = Detector(
    id: "twilio-auth-token", title: "Twilio auth token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("twilio", keys: true),
    pattern: NamedSecret.pattern(
      "twilio", "[A-Za-z0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at console.twilio.com, account settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "TWILIO_AUTH_TOKEN=" + "f549c9b68586deac" + "403c6c812d85b553",
      #"{"twilioAuthToken": ""# + "15f0da44361c3f02" + "bc8d62da12d6b475" + #""}"#,
      "twilio auth token: " + "f4a93214ed611d0b" + "2093b5080e676093",
    ],
    clean: [
      "TWILIO_AUTH_TOKEN=${TWILIO_AUTH_TOKEN}",
      "deployed twilio at " + "3c4d4eb0d27730c0" + "137042f4bef76987",
      "TWILIO_AUTH_TOKEN is not set",
    ])
}
