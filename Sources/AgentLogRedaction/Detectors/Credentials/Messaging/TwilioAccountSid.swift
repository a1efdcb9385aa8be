extension Detectors {
  /// AC and 32 hexadecimal digits. An identifier, no secret, but one that credentials are logged
  /// beside.
  static let twilioAccountSid = Detector(
    id: "twilio-account-sid", title: "Twilio account SID",
    family: .credential, tier: .informational,
    starts: Detector.Start.literals("Accounts/AC")
      + Detector.Start.words("account_sid", "accountsid", "account sid"),
    pattern: #"(?:Accounts/|(?i:account[_ ]?sid)[\s"'`:=>,(\\]{1,8})(?P<value>AC"#
      + #"[0-9a-f]{32})\b"#,
    remedy: """
      Nothing is to be revoked. Look for an auth token near it.
      """,
    flagged: [
      "TWILIO_ACCOUNT_SID=AC" + "184310dcc6207052" + "68acb8fc944d22a9",
      #"{"url": "https://api.twilio.com/2010-04-01/Accounts/AC"# + "81cd8697963ca3b9"
        + "0dc73c94a6ba67ec" + #"/Calls"}"#,
      "the account sid: AC" + "4fb9a5151baf864b" + "45b21cf8c00ac332",
    ],
    clean: [
      "ACCOUNT_SID=ACK",
      "Accounts/AC12",
      "account sid: AC" + "deb88f084ef36841d4aa" + "1b4b1e106bc7b6f60a17",
    ])
}
