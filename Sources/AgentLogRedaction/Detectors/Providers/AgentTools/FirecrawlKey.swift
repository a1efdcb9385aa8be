extension Detectors {
  /// fc- and 32 hexadecimal digits.
  static let firecrawlKey = Detector(
    id: "firecrawl-key", title: "Firecrawl key", family: .provider, tier: .structural,
    starts: Detector.Start.literals(
      "fc-0", "fc-1", "fc-2", "fc-3", "fc-4", "fc-5", "fc-6", "fc-7", "fc-8", "fc-9", "fc-a",
      "fc-b", "fc-c", "fc-d", "fc-e", "fc-f"),
    pattern: #"\bfc-[a-f0-9]{32}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at firecrawl.dev/app/api-keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "FIRECRAWL_API_KEY=fc-" + "0cf4785f12a8d9b7" + "36f977988d02b867",
      "the call failed with fc-" + "6fa92da17c48a38e" + "daa7febfa14daeba" + " in the header",
      #"{"result": "using fc-"# + "1f60ee8edd854bcf" + "653adb796c120b41" + #" now"}"#,
    ],
    clean: [
      "keys begin with fc- and a random part",
      "FIRECRAWL_API_KEY=${FIRECRAWL_API_KEY}",
      "FIRECRAWL_API_KEY=fc-abc123",
      "rfc-" + "ae5ec79f452e0c23" + "d148a7b42791b354",
    ])
}
