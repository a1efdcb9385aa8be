extension Detectors {
  /// HRKU- and a body of 60 (Heroku CLI tokens), or a UUID told by its name.
  static let herokuKey = Detector(
    id: "heroku-key", title: "Heroku key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("heroku", keys: true)
      + Detector.Start.literals("HRKU-"),
    pattern: NamedSecret.pattern(
      "heroku",
      #"HRKU-[A-Za-z0-9_\-]{36,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-"#
        + "[0-9a-f]{12}"),
    checks: [.publishedExample],
    remedy: """
      Regenerate the key at dashboard.heroku.com/account. Log the account's name.
      """,
    flagged: [
      "HEROKU_API_KEY=HRKU-" + "AA" + "4vQ13oD9YBMlmJB5VzHRR0atL_rhc"
        + "7wTC4SSwC8ooO8vg5ZCOxAN4qR98_",
      "HEROKU_API_KEY: " + "cdea430c-7a88-4e1a" + "-a022-911a2cf1d964",
      #"{"herokuApiKey": ""# + "8a7ff8f3-1954-4f67" + "-ab97-2f6a050197f0" + #""}"#,
    ],
    clean: [
      "https://kolkrabbi.heroku.com/apps/" + "3164a5e4-0e3c-4356" + "-a208-cd38c75aa8db"
        + "/github/push",
      "HEROKU_API_KEY=${KEY}",
      "heroku release " + "b3e06565-b7ed-4b21" + "-a713-f5ccd160476f",
    ])
}
