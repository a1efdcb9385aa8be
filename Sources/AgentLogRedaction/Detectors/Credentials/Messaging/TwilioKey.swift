extension Detectors {
  /// SK and 32 hexadecimal digits behind Twilio's name or in its URL (Twilio, API keys).
  static let twilioKey = Detector(
    id: "twilio-key", title: "Twilio API key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("Keys/SK")
      + Detector.Start.words("twilio"),
    pattern: #"(?:(?i:twilio)[A-Za-z0-9_ .\-]{0,32}?[\s"'`:=>,(\\]{1,8}|Keys/)(?P<value>SK"#
      + #"[0-9a-f]{32})\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at console.twilio.com, API keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "TWILIO_API_KEY=SK" + "b6afdde12bfdb3a0" + "18373d9df2e1df68",
      #"{"result": "twilioApiKeySid: SK"# + "2dbb1d86c07cfdbe" + "ab6a1abd13650aff" + #""}"#,
      "https://api.twilio.com/2010-04-01/Accounts/x/Keys/SK" + "87dd4cf637267f22"
        + "a3d4bc18d9ee549e" + ".json",
    ],
    clean: [
      "SKU12345",
      "twilio SKIP",
      "twilio SK" + "658fa4b5f0d91f558944" + "1354c1d58219f242bf7d",
    ])
}
