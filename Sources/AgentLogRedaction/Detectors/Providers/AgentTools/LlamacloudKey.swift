extension Detectors {
  /// llx- and 48.
  static let llamacloudKey = Detector(
    id: "llamacloud-key", title: "LlamaCloud key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("llx-"),
    pattern: #"\bllx-[A-Za-z0-9]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at cloud.llamaindex.ai, API keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "LLAMA_CLOUD_API_KEY=llx-" + "AGZf3hjaov8v9ZSbhFft7w9E" + "P4sphR0IPLInbXCnNnoRN5xE",
      "the call failed with llx-" + "KqHva2PceZ7vGrzTgUF1auJc" + "lc0nGo10zAkFYAf0Z4cmMQGi"
        + " in the header",
      #"{"result": "using llx-"# + "EOmIPNuoCUgqQBdf3qV14npb" + "suAS6zAnRd384ijevgBIVAD1"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with llx- and a random part",
      "LLAMA_CLOUD_API_KEY=${LLAMA_CLOUD_API_KEY}",
      "LLAMA_CLOUD_API_KEY=llx-abc123",
    ])
}
