extension Detectors {
  /// xox, a kind and a dash: bot, user, app, refresh, legacy and configuration tokens; browser
  /// cookies xoxd- are percent-encoded (Slack, token types).
  static let slackToken = Detector(
    id: "slack-token", title: "Slack token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "xoxa-", "xoxb-", "xoxc-", "xoxd-", "xoxe-", "xoxo-", "xoxp-", "xoxr-", "xoxs-",
      "xoxe.xox"),
    pattern: #"xox(?:[abceoprs]|e\.xox[bp])-[A-Za-z0-9\-]{15,}|xoxd-[A-Za-z0-9%+/=_\-]{15,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it with auth.revoke or reinstall the app at api.slack.com/apps. Log the team's and \
      app's ids.
      """,
    flagged: [
      "SLACK_BOT_TOKEN=xoxb-" + "696793633071" + "-" + "697743256510" + "-"
        + "pGzvHfUtKrHobrql8Qu4RTuD",
      #"{"token": "xoxp-"# + "877490931367" + "-" + "537210016732" + "-" + "694067170871" + "-"
        + "16293d3f3f46b826" + "1b066aadb4865efa" + #""}"#,
      "refresh xoxe.xoxp-1-" + "8xlChjlF85fqWNW7Ds9HQ4ex6lJ3BQ"
        + "pSRftITPVamIHMijL6Yt9bKmMQ6jGq",
      "d=xoxd-" + "xFBdS6QI7ItHr8oEFMHL" + "3XBKqQw9coJDiz5SvyQD" + "%2B"
        + "FM9oj5bXPObIibtbvhYT" + "jpKHg9JDGPj7YY4W1FHX" + "%3D",
    ],
    clean: [
      "xoxb-",
      "SLACK_BOT_TOKEN=${TOKEN}",
      "xoxb-your-token",
    ])
}
