extension Detectors {
  /// discord.com/api/webhooks/, an id and a secret of 68.
  static let discordWebhook = Detector(
    id: "discord-webhook", title: "Discord webhook", family: .credential, tier: .structural,
    starts: Detector.Start.literals("discord.com/api/", "discordapp.com/api/"),
    pattern: #"discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/[0-9]{17,20}/(?P<value>"#
      + #"[A-Za-z0-9_\-]{50,})"#,
    checks: [.publishedExample],
    remedy: """
      Delete the webhook in the channel's integrations and add another. Log the channel's id.
      """,
    flagged: [
      "https://discord.com/api/webhooks/" + "866825111664660565" + "/"
        + "F49nsDGWN4KW0Wk_7x8gkst" + "JDmVIGD86dnaSrQ0g0VvhQB" + "Rret5STMGUPZQoBKyTbNte",
      #"{"url": "https://discordapp.com/api/webhooks/"# + "1808376990944360449" + "/"
        + "7RYwQIiXH5h2Yo4ns4ggKe2" + "SxS4Lm5UlIAtECQdVhD_wax" + "_7eAR6ue_luYU6IrncL6q0" + #""}"#,
      "POST https://ptb.discord.com/api/v10/webhooks/" + "5304273769715177807" + "/"
        + "44oLLp7wKRJD7MWv_1mi0lh" + "nIBlwF9F0KPRrcWhg4iWJJF" + "NjDxHLFGlS_X1wwdgLo38x",
    ],
    clean: [
      "https://discord.com/api/webhooks/",
      "https://discord.com/api/v10/channels/" + "254531775580550650",
      "discord.com/api/webhooks/" + "328235518994946089" + "/${TOKEN}",
    ])
}
