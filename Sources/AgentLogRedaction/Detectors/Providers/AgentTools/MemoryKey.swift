extension Detectors {
  /// m0- and 40 behind Mem0's name, ctx7sk- and a UUID (Context7).
  static let memoryKey = Detector(
    id: "memory-key", title: "Mem0 or Context7 key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("ctx7sk-")
      + Detector.Start.words("mem0"),
    pattern: #"(?:(?i:mem0)[A-Za-z0-9_ .\-]{0,24}?[\s"'`:=>,(\\]{1,8})?(?P<value>m0-"#
      + #"[A-Za-z0-9]{36,}|ctx7sk-[0-9a-f\-]{36})\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's dashboard, API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "CONTEXT7_API_KEY=ctx7sk-" + "a1cc9f92-d4fe-477c" + "-af84-65852e1b827a",
      "the call failed with ctx7sk-" + "1e3d64e6-7647-495a" + "-a740-4b437d57690d"
        + " in the header",
      #"{"result": "using ctx7sk-"# + "a1921c98-83d9-4318" + "-a422-a342cb01f33e" + #" now"}"#,
      "MEM0_API_KEY=m0-" + "NUqBGvXmnT3AR1WMG1LF" + "TWjnXz9sqnvrJOhp4xCe",
    ],
    clean: [
      "keys begin with ctx7sk- and a random part",
      "CONTEXT7_API_KEY=${CONTEXT7_API_KEY}",
      "CONTEXT7_API_KEY=ctx7sk-abc123",
    ])
}
