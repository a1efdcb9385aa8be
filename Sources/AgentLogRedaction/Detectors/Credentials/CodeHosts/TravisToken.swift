extension Detectors {
  /// 20 to 22 letters, digits, - and _, told by their name.
  static let travisToken = Detector(
    id: "travis-token", title: "Travis CI token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("travis"),
    pattern: NamedSecret.pattern(
      "travis", #"[A-Za-z0-9_\-]{20,22}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.travis-ci.com/account/preferences and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "TRAVIS_TOKEN=" + "7YAvsyGazu1Oz3VH24jMn7",
      #"{"result": "travisApiToken="# + "ubUmNS3JgvIpZOW5TuOFdG" + #""}"#,
      "travis token: " + "IYxweuYkr73bGOlMmhPEnr",
    ],
    clean: [
      "TRAVIS_TOKEN=${TRAVIS_TOKEN}",
      "deployed travis at " + "h4_x6pOHQWCWSsuQ7LG1fv",
      "TRAVIS_TOKEN is not set",
    ])
}
