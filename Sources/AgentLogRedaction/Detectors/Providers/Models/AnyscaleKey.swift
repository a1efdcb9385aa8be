extension Detectors {
  /// esecret_, rpa_ or flp_ and a body.
  static let anyscaleKey = Detector(
    id: "anyscale-key", title: "Anyscale, RunPod or Friendli key",
    family: .provider, tier: .structural,
    starts: Detector.Start.literals("esecret_", "rpa_", "flp_"),
    pattern: #"\b(?:esecret_[A-Za-z0-9]{20,}|rpa_[A-Z0-9]{36,}|flp_[A-Za-z0-9]{40,})"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the provider's console, API keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "RUNPOD_API_KEY=rpa_" + "OXPHBVK2KB57T9XAA15S" + "DZ81SEL1YLVADQ36VOCV",
      "the call failed with rpa_" + "BSWLMXH6M75PL8NZA4MC" + "ANZJ4GXBVNPFZDR5TKWS"
        + " in the header",
      #"{"result": "using rpa_"# + "22NP29ZWD9MS8O0M140A" + "062D5Z0DJJNECDVER67R" + #" now"}"#,
      "esecret_" + "FgiZ2cxjR0vNrTiF" + "PH0scm4peNbtx3Bm",
    ],
    clean: [
      "keys begin with rpa_ and a random part",
      "RUNPOD_API_KEY=${RUNPOD_API_KEY}",
      "RUNPOD_API_KEY=rpa_abc123",
    ])
}
