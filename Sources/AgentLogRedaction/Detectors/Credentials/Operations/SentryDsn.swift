extension Detectors {
  /// A project's address with its public key. It may be public, but whoever has it can send events.
  static let sentryDsn = Detector(
    id: "sentry-dsn", title: "Sentry DSN", family: .credential, tier: .informational,
    starts: Detector.Start.inside(".sentry.io", reach: 90),
    pattern: #"https://(?P<value>[0-9a-f]{32})@o[0-9]{1,20}\.ingest\.(?:"#
      + #"[a-z]{2}\.)?sentry\.io"#,
    remedy: """
      Rotate the client key in the project's settings where events are forged. Log the project's \
      id.
      """,
    flagged: [
      "SENTRY_DSN=https://" + "b05cd4739015dad7" + "fea19a684c6114ee" + "@o" + "295375"
        + ".ingest.sentry.io/" + "4866660",
      #"{"dsn": "https://"# + "fbabc0d8e0526918" + "eae04b80204e4590" + "@o" + "409229"
        + ".ingest.us.sentry.io/" + "4664135" + #""}"#,
      "dsn https://" + "d093f5eae4f18ce4" + "63871d2a725ddb3b" + "@o" + "7262657979588856"
        + ".ingest.de.sentry.io/" + "2924672633333697",
    ],
    clean: [
      "https://o123.ingest.sentry.io/1",
      "SENTRY_DSN=${DSN}",
      "x.ingest.sentry.io",
    ])
}
