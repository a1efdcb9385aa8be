extension Detectors {
  /// tkn.v1_ and base64.
  static let teamworkToken = Detector(
    id: "teamwork-token", title: "Teamwork token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("tkn.v1_"),
    pattern: #"\btkn\.v1_[A-Za-z0-9+/_\-]{40,}={0,2}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at your Teamwork profile and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "TEAMWORK_TOKEN=tkn.v1_" + "Wnk8rE64rs4u1wyHZg749GTQ" + "HlkcsH5JVQ6J7Dp6SmBnLc0J"
        + "bsBKZVmeWCKDbOh0aES6FUcS" + "=",
      "the call failed with tkn.v1_" + "4tDlNfSjkkF9FuL7LRiIvvpV" + "aNpyV5qMg7qYdOn5RYYEobmc"
        + "fFxT9cww7RJmDDkAMtZz7TGM" + "= in the header",
      #"{"result": "using tkn.v1_"# + "by5M2zfz76s8tDPbICAmSQh4" + "reN1DnUoC3KaF0p9mNxbNPOi"
        + "s9WGHzerrMskJslt6fudG3ie" + #"= now"}"#,
    ],
    clean: [
      "keys begin with tkn.v1_ and a random part",
      "TEAMWORK_TOKEN=${TEAMWORK_TOKEN}",
      "TEAMWORK_TOKEN=tkn.v1_abc123",
    ])
}
