extension Detectors {
  /// 32 or 40 hexadecimal digits or letters, told by their name.
  static let assemblyaiKey = Detector(
    id: "assemblyai-key", title: "AssemblyAI, Deepgram or Gladia key",
    family: .provider, tier: .contextual,
    starts: NamedSecret.starts(
      "assemblyai", "assembly_ai", "deepgram", "gladia", "speechmatics"),
    pattern: NamedSecret.pattern(
      "assembly_?ai|deepgram|gladia|speechmatics|rev_?ai",
      "[a-z0-9]{40}|[a-z0-9]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-"
        + "[0-9a-f]{12}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's dashboard, API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "DEEPGRAM_API_KEY=" + "4a084bd8cc505be8da70" + "27ff7176c130f68596fc",
      #"{"result": "assemblyaiApiKey="# + "f357d3f565744e216f6b" + "4537d486e717ac04b606"
        + #""}"#,
      "deepgram api key: " + "119c8233561431befdd5" + "b50b47c35f90b4d88e28",
    ],
    clean: [
      "DEEPGRAM_API_KEY=${DEEPGRAM_API_KEY}",
      "deployed deepgram at " + "b64b369e09ad443fe2c4" + "051d57d3cf8e7339e394",
      "DEEPGRAM_API_KEY is not set",
    ])
}
