extension Detectors {
  /// hooks.slack.com, services, workflows or triggers, and a secret path.
  static let slackWebhook = Detector(
    id: "slack-webhook", title: "Slack webhook", family: .credential, tier: .structural,
    starts: Detector.Start.literals("hooks.slack.com/", "hooks.slack-gov.com/"),
    pattern: #"hooks\.slack(?:-gov)?\.com/(?:services|workflows|triggers)/(?P<value>"#
      + #"[A-Za-z0-9_/\-]{20,})"#,
    checks: [.publishedExample],
    remedy: """
      Remove the webhook at api.slack.com/apps and add another. Log the channel's name.
      """,
    flagged: [
      "https://hooks.slack.com/services/T" + "HCRGUNSI" + "/B" + "IQ877EUC" + "/"
        + "x14tAJj6zWsPQbOfkuqNKkwJ",
      #"{"webhook": "https://hooks.slack.com/services/T"# + "I6Q15DCOHN" + "/B" + "0FEFCA8Q20"
        + "/" + "j5ipYJ8kfJ8RtlB9ahMsYkcb" + #""}"#,
      "post to hooks.slack.com/workflows/T" + "0MFH5ZVB" + "/A" + "U2SXOZQ9" + "/"
        + "830108144766921181" + "/" + "xwdyUeX8DASlxJuElQ57R8Cp",
    ],
    clean: [
      "https://hooks.slack.com/services/",
      "https://hooks.slack.com/services/T0/B0/x",
      "see hooks.slack.com/docs",
    ])
}
