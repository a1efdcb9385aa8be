extension Detectors {
  /// Four numbers up to 255. Of a person where a word right before it or a key says client,
  /// user or visitor; else it may be a machine of anybody; private, loopback and link-local
  /// ones (RFC 1918, 1122, 3927, 6598) are informational, those for documentation (RFC 5737)
  /// placeholders.
  static let ipv4Address = Detector(
    id: "ipv4-address", title: "IPv4 address", family: .personal, tier: .weak,
    starts: [.digits(4...12, groups: 4)],
    pattern: #"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"#
      + #"){3}\b"#,
    checks: [.ipv4Range],
    remedy: """
      Cut the address to its network (the last number 0) or log an HMAC of it where only equality \
      matters. Addresses of your own machines may be accepted with that reason.
      """,
    flagged: [
      "client 81.2.6" + "9.160 refused",
      #"{"remote_ip": "81.2.6"# + #"9.160"}"#,
      "dial 192.1" + "68.1.1 first",
      "see 203.0." + "113.9",
    ],
    clean: [
      "version 81.2.69.160",
      "Chrome/120.0.0.0",
      "1.3.6.1.4.1",
      "300.168.1.1",
      "10.0.0.1.5",
    ])
}
