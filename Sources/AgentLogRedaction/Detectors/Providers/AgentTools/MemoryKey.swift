extension Detectors {
  /// m0- and 40 (Mem0), ctx7sk- and a UUID (Context7).
  static let memoryKey = Detector(
    id: "memory-key", title: "Mem0 or Context7 key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("m0-", "ctx7sk-"),
    pattern: #"\b(?:m0-[A-Za-z0-9]{36,}|ctx7sk-[0-9a-f\-]{36})\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's dashboard, API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "MEM0_API_KEY=m0-" + "YvL3OpOkzJiVcJ4dR9VS" + "aqbTXFdFPZMmdqlUbyH9",
      "the call failed with m0-" + "hCAHAy4rohzujmSuozZt" + "s2NH5EL3Sa6RDa8eTDFw"
        + " in the header",
      #"{"result": "using m0-"# + "vjC8ElhDJoAKTzFie9cn" + "o0qw9M9j7EiRtBbrEbDl" + #" now"}"#,
      "ctx7sk-" + "90da1921-c988-4d9f" + "-a182-422a342cb01f",
    ],
    clean: [
      "keys begin with m0- and a random part",
      "MEM0_API_KEY=${MEM0_API_KEY}",
      "MEM0_API_KEY=m0-abc123",
    ])
}
