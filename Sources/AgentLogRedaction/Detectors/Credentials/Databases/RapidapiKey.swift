extension Detectors {
  /// 50 letters and digits with msh, p1 and jsn at fixed places, told by their name.
  static let rapidapiKey = Detector(
    id: "rapidapi-key", title: "RapidAPI key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("rapidapi", "rapid_api", "x-rapidapi"),
    pattern: NamedSecret.pattern(
      "rapid_?api|x-rapidapi",
      #"[a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{6}jsn[a-z0-9]{12}|[A-Za-z0-9_\-]{50}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at rapidapi.com/developer/security and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "RAPIDAPI_KEY=" + "2587167636" + "msh" + "b9cd8dbc781d79c" + "p1" + "9a757e" + "jsn"
        + "d4220b83ae1b",
      #"{"result": "rapidApiKey="# + "4080215fc9" + "msh" + "54f62abb1d070b0" + "p1" + "c3915f"
        + "jsn" + "cf37016dbcae" + #""}"#,
      "X-RapidAPI-Key: " + "0ad64c558d" + "msh" + "ef60e5c1da284c6" + "p1" + "a30df5" + "jsn"
        + "62928af329ab",
    ],
    clean: [
      "RAPIDAPI_KEY=${RAPIDAPI_KEY}",
      "deployed rapidapi at " + "316e2f7d43" + "msh" + "c2ef17315b65623" + "p1" + "dcc96b"
        + "jsn" + "0445cfb0cd06",
      "RAPIDAPI_KEY is not set",
    ])
}
