extension Detectors {
  /// AC and 32 hexadecimal digits. An identifier, no secret, but one that credentials are logged
  /// beside.
  static let twilioAccountSid = Detector(
    id: "twilio-account-sid", title: "Twilio account SID",
    family: .credential, tier: .informational,
    starts: Detector.Start.literals(
      "AC0", "AC1", "AC2", "AC3", "AC4", "AC5", "AC6", "AC7", "AC8", "AC9", "ACa", "ACb",
      "ACc", "ACd", "ACe", "ACf"),
    pattern: #"\bAC[0-9a-f]{32}\b"#,
    remedy: """
      Nothing is to be revoked. Look for an auth token near it.
      """,
    flagged: [
      "TWILIO_ACCOUNT_SID=AC" + "184310dcc6207052" + "68acb8fc944d22a9",
      #"{"accountSid": "AC"# + "81cd8697963ca3b9" + "0dc73c94a6ba67ec" + #""}"#,
      "account AC" + "4fb9a5151baf864b" + "45b21cf8c00ac332",
    ],
    clean: [
      "ACK",
      "AC12",
      "AC" + "deb88f084ef36841d4aa" + "1b4b1e106bc7b6f60a17",
    ])
}
