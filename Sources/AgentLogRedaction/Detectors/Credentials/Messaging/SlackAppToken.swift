extension Detectors {
  /// xapp-, a version, the app's id, a number and a hexadecimal body.
  static let slackAppToken = Detector(
    id: "slack-app-token", title: "Slack app-level token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("xapp-"),
    pattern: #"xapp-[0-9]-[A-Za-z0-9\-]{20,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at api.slack.com/apps, basic information and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "SLACK_APP_TOKEN=xapp-1-A" + "6YA32W4FVB" + "-" + "6465711635165" + "-"
        + "40ee97d32c3381ad0e764a" + "466d2784278d6e0dff471f" + "cbb6129a467a3c3a5ae9",
      "the call failed with xapp-1-A" + "17HJXZWD5H" + "-" + "6647642940244" + "-"
        + "dd34eaa4a122540a4580aa" + "9635c65049b99423f789cf" + "c21ec88f14d5a4fc1358"
        + " in the header",
      #"{"result": "using xapp-1-A"# + "OIX9JCUQMB" + "-" + "3663031872662" + "-"
        + "5c53ca2852160a9339f684" + "9b2603e29668318c941ac2" + "4dac41c9c14318b2d2fe" + #" now"}"#,
    ],
    clean: [
      "keys begin with xapp- and a random part",
      "SLACK_APP_TOKEN=${SLACK_APP_TOKEN}",
      "SLACK_APP_TOKEN=xapp-abc123",
    ])
}
