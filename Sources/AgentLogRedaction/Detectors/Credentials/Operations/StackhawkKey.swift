extension Detectors {
  /// hawk., 20 and 20.
  static let stackhawkKey = Detector(
    id: "stackhawk-key", title: "StackHawk key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("hawk."),
    pattern: #"\bhawk\.[A-Za-z0-9_\-]{20}\.[A-Za-z0-9_\-]{20}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.stackhawk.com/settings and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "HAWK_API_KEY=hawk." + "aW4ineufUio1nJgd9CVd" + "." + "1ookYXhINjZCsLnrkn2M",
      "the call failed with hawk." + "V3iijYwTigv1L5gFsR8m" + "." + "OWZFu2znhK48HEBrd9PZ"
        + " in the header",
      #"{"result": "using hawk."# + "KdyzmoAu0G91h2reqFnJ" + "." + "YspaoyMEmpib7tibQCKj"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with hawk. and a random part",
      "HAWK_API_KEY=${HAWK_API_KEY}",
      "HAWK_API_KEY=hawk.abc123",
      "tomahawk.config",
    ])
}
