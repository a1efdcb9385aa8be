extension Detectors {
  /// The bot's id, a colon and 35 of base64url that begin with AA (Telegram Bot API); others told
  /// by their name.
  static let telegramToken = Detector(
    id: "telegram-token", title: "Telegram bot token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("telegram", "tgram://")
      + Detector.Start.literals(":AA", followedBy: .url, reach: 10),
    pattern: #"(?:(?i:telegram)[A-Za-z0-9_ .\-]{0,24}?[\s"'`:=>,(\\]{1,8}|(?i:tgram)://)?"#
      + #"(?P<value>[0-9]{8,10}:[A-Za-z0-9_\-]{33,})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke the token with @BotFather. Log the bot's name.
      """,
    flagged: [
      "TELEGRAM_BOT_TOKEN=" + "9338892408" + ":AA" + "cci6SwyAweLKzXeVy" + "t70wOkAb8Rq6T0Jo",
      "https://api.telegram.org/bot" + "770309066" + ":AA" + "-csJXl002qZ6VuOuy"
        + "7JkAO1RKY5afaPDX" + "/sendMessage",
      #"{"result": "telegram: "# + "7579851297" + ":" + "B84BMMdJYgc6PFa1zG"
        + "SCPKQ6X0bCng6xYNu" + #""}"#,
    ],
    clean: [
      "at 10:AA",
      "TELEGRAM_BOT_TOKEN=${TOKEN}",
      "1234567890:AAshort",
    ])
}
