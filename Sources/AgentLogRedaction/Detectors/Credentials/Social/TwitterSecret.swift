extension Detectors {
  /// 25, 45 or 50 letters and digits, or the user's id, a dash and 40, told by their name.
  static let twitterSecret = Detector(
    id: "twitter-secret", title: "X (Twitter) key or secret",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "twitter", "consumer_key", "consumer_secret", "consumerkey", "consumersecret"),
    pattern: NamedSecret.pattern(
      "twitter|consumer",
      "[0-9]{6,20}-[A-Za-z0-9]{30,45}|[A-Za-z0-9]{50}|[A-Za-z0-9]{41,46}|"
        + "[A-Za-z0-9]{25}|[A-Za-z0-9]{22}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at developer.x.com/en/portal and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "TWITTER_API_SECRET=" + "7TUmdFByzgtEHTM6mRr3xmGag" + "B4ZmslhvwIaKFByRUN2K5O35U",
      #"{"result": "twitterApiSecret="# + "znElFaxj4h1BqkrVU95yYvv90"
        + "NlapWEY5cWVrqblC1kKJzPcrE" + #""}"#,
      "twitter api secret: " + "0I2fqjps6qSooYN3OHtghHDWs" + "9vQJ5yKJbhIKfexxrckgrO9kg",
    ],
    clean: [
      "TWITTER_API_SECRET=${TWITTER_API_SECRET}",
      "deployed twitter at " + "qGP1iKwRke4f8pdrGbh9Hwug6" + "30kptvCb1Bnc3qoeXzIY8tIen",
      "TWITTER_API_SECRET is not set",
    ])
}
