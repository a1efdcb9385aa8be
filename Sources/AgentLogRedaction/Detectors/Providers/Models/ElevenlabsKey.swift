extension Detectors {
  /// sk_ and 48 hexadecimal digits, or 32, told by their name.
  static let elevenlabsKey = Detector(
    id: "elevenlabs-key", title: "ElevenLabs key", family: .provider, tier: .contextual,
    starts: NamedSecret.starts("elevenlabs", "eleven_labs", "eleven_api", "xi-api-key"),
    pattern: NamedSecret.pattern(
      "eleven_?labs|xi-api", "sk_[a-f0-9]{48}|[a-f0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at elevenlabs.io/app/settings/api-keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "ELEVENLABS_API_KEY=sk_" + "f416d36c850617671c738d6f" + "37adeade6d766c6d32d79f6a",
      #"{"result": "elevenlabsApiKey=sk_"# + "748ad9348cf1cc9a2cf8680b"
        + "3b446821740bbc0d9da78e2f" + #""}"#,
      "elevenlabs api key: sk_" + "f7f691a50789cc45aeefb7ef" + "3210df9b1e7dd9ea6a4a73d2",
      "xi-api-key: " + "b3324570d0f90982" + "fbdd50dcb6d02a16",
    ],
    clean: [
      "ELEVENLABS_API_KEY=${ELEVENLABS_API_KEY}",
      "deployed elevenlabs at sk_" + "73ba580256375cd210e8f90b" + "258a314c9f50522c0388648b",
      "ELEVENLABS_API_KEY is not set",
    ])
}
