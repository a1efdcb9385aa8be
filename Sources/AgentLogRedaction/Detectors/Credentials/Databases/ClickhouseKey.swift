extension Detectors {
  /// 4b1d and 38 letters and digits.
  static let clickhouseKey = Detector(
    id: "clickhouse-key", title: "ClickHouse Cloud secret", family: .credential, tier: .structural,
    starts: Detector.Start.literals("4b1d"),
    pattern: #"\b4b1d[A-Za-z0-9]{38}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at console.clickhouse.cloud, API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "CLICKHOUSE_SECRET=4b1d" + "xIJ9Ayee5wFCKIa6Iyz" + "hYyx3PiT2gufuBy6pQD",
      "the call failed with 4b1d" + "0YyRzYZBzn3eveNsg0X" + "s6ebvzce4taCfjlbXF6"
        + " in the header",
      #"{"result": "using 4b1d"# + "b4QGZvjhZTqZFOuNQj8" + "SDv0vWMG3sLGFLDXeoI" + #" now"}"#,
    ],
    clean: [
      "4b1d",
      "4b1d" + "489c72bef4a7c175e5" + "8392234eb736411629",
      "a 4b1d hash",
    ])
}
