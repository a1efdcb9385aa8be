extension Detectors {
  /// ATTA and 60 or more.
  static let trelloToken = Detector(
    id: "trello-token", title: "Trello token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ATTA"),
    pattern: #"\bATTA[A-Za-z0-9]{60,}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at trello.com, account, applications and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "token ATTA" + "d01b0b9cf1bfd50e5a8d63" + "73dde1598e8d9c7370f978" + "7f3d8a631f826b20c35d"
        + "877F942B",
      "TRELLO_TOKEN=ATTA" + "76953b8da00d8b8c5ca64d" + "63b727436b6c6393f62689"
        + "b2cfa95b250b067a6e21" + "BFDA73B8",
      #"{"result": "trelloToken=ATTA"# + "c7c9421fa215f83b2f3edc" + "8ff317843337d5ce31ae8e"
        + "e05cc12fd9c924911bf8" + "C802D7FB" + #""}"#,
    ],
    clean: [
      "TRELLO_API_KEY=${KEY}",
      "trello card " + "7d7a8d68c074b0a1" + "1c9f823bf7ff0c2e",
      "GATTACA ATTACK",
    ])
}
