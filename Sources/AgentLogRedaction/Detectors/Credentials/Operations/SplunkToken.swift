extension Detectors {
  /// A UUID behind the scheme Splunk, or told by its name.
  static let splunkToken = Detector(
    id: "splunk-token", title: "Splunk HEC token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("splunk")
      + Detector.Start.words("splunk "),
    pattern: NamedSecret.pattern(
      #"splunk(?:[A-Za-z0-9_ .\-]{0,24}?(?:key|token|hec)[A-Za-z0-9_]{0,8})?"#,
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      needsNoun: false),
    checks: [.publishedExample],
    remedy: """
      Disable the token in Splunk, data inputs, HTTP event collector. Log the token's name.
      """,
    flagged: [
      "Authorization: Splunk " + "db84a613-2a31-45e5" + "-a947-f377de040c37",
      #"{"result": "splunkHecToken="# + "e57d0bc6-1f9a-4d38" + "-ab28-29e8302fab19" + #""}"#,
      "SPLUNK_HEC_TOKEN=" + "57fdf951-f320-498e" + "-a1fc-82fa9c04b540",
    ],
    clean: [
      "SPLUNK_TOKEN=${TOKEN}",
      "splunk: trace=" + "3ac74289-8a5b-42e1" + "-ab5a-e0ea3e369329",
      "Splunk " + "68c3a19c7ef4632c" + "68aa4f96b6ff75f4",
    ])
}
