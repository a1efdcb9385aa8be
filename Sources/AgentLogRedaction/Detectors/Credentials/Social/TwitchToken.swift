extension Detectors {
  /// 30 lower-case letters and digits, 32 hexadecimal digits or 27 to 30 mixed, told by their name.
  static let twitchToken = Detector(
    id: "twitch-token", title: "Twitch, Spotify or Reddit secret",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("twitch", "spotify", "reddit"),
    pattern: NamedSecret.pattern(
      "twitch|spotify|reddit", #"[a-z0-9]{30}|[a-f0-9]{32}|[A-Za-z0-9_\-]{27,30}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's developer console and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "TWITCH_CLIENT_SECRET=" + "37cbbada31035d0b" + "42b50dfe02751eb4",
      #"{"result": "spotifyClientSecret="# + "59a8d3c9e616a4f4" + "c49a9014d931b7e8" + #""}"#,
      "twitch client secret: " + "fa67ddaa41fa44d0" + "06c4d7fd168475ac",
    ],
    clean: [
      "TWITCH_CLIENT_SECRET=${TWITCH_CLIENT_SECRET}",
      "deployed twitch at " + "4482b8ac7a479071" + "177f04dbfab94d31",
      "TWITCH_CLIENT_SECRET is not set",
    ])
}
