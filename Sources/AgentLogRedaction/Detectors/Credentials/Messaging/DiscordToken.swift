extension Detectors {
  /// The base64 of the bot's id, six characters of time and a signature, told by the word Discord,
  /// bot or token near or by its key.
  static let discordToken = Detector(
    id: "discord-token", title: "Discord bot token", family: .credential, tier: .structural,
    starts: Detector.Start.words(
      "discord", "bot mt", "bot mj", "bot mz", "bot nd", "bot nt", "bot nj", "bot nz",
      "bot od", "bot ot")
      + [
        .key(
          Detector.KeyTest("a token") {
            $0.hasAny("token", "discord", "authorization", "bot")
          })
      ],
    pattern: #"(?:(?i:discord)[A-Za-z0-9_ .\-]{0,32}?[\s"'`:=>,(\\]{1,8}|(?i:bot) )?"#
      + #"(?P<value>(?:mfa\.[A-Za-z0-9_\-]{60,}|[MNO][A-Za-z0-9_\-]{22,27}\."#
      + #"[A-Za-z0-9_\-]{6}\.[A-Za-z0-9_\-]{27,40}))(?:[^A-Za-z0-9_\-]|$)"#,
    checks: [.publishedExample],
    remedy: """
      Reset the token at discord.com/developers/applications. Log the application's id.
      """,
    flagged: [
      "DISCORD_TOKEN=MTk4NjIy" + "RBK7Ks8ULrkHju7Y" + "." + "QjanNV" + "."
        + "WMDYJeovFIfW8NA2gUtiiaY2yrz",
      "Authorization: Bot OTk4NjIy" + "RmIyAZsbSucd7abvE3" + ".G" + "Hwl2Z" + "."
        + "LB8yen2ciZP-ZMN8RRM" + "PZHPe3RTeB8WMBPEw52",
      #"{"discordBotToken": "NzI4NjIy"# + "N2pCstrv0KFejtE2Qf" + ".Y" + "77uPu" + "."
        + "3hH32P_OE2_86oZ_i9QgxQGVfBT" + #""}"#,
    ],
    clean: [
      "DISCORD_TOKEN=${TOKEN}",
      "discord.js v14.16.3",
      "discord: MZ1yGvKTj0rY0cV8i47CjAa.uHQPq.Xb1Mk2nEhe-4icrGOuegj57zMC",
    ])
}
