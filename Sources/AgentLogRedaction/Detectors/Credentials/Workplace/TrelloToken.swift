extension Detectors {
  /// ATTA and 60 or more; keys of 32 and older tokens of 64 told by their name.
  static let trelloToken = Detector(
    id: "trello-token", title: "Trello token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("trello")
      + Detector.Start.literals("ATTA"),
    pattern: NamedSecret.pattern(
      "trello", "ATTA[A-Za-z0-9]{60,}|[a-z0-9]{64}|[a-z0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at trello.com, account, applications and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "token ATTA" + "d01b0b9cf1bfd50e5a8d63" + "73dde1598e8d9c7370f978" + "7f3d8a631f826b20c35d"
        + "877F942B",
      "TRELLO_API_KEY=" + "76953b8da00d8b8c" + "5ca64d63b727436b",
      #"{"result": "trelloToken="# + "6c6393f62689b2cfa95b25" + "0b067a6e21bfda73b8c7c9"
        + "421fa215f83b2f3edc8f" + #""}"#,
    ],
    clean: [
      "TRELLO_API_KEY=${KEY}",
      "trello card " + "f317843337d5ce31" + "ae8ee05cc12fd9c9",
      "GATTACA ATTACK",
    ])
}
