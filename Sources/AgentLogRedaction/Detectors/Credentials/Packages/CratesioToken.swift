extension Detectors {
  /// cio and 32 letters and digits.
  static let cratesioToken = Detector(
    id: "cratesio-token", title: "crates.io token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("=cio", " cio", "\"cio", "'cio", ":cio")
      + Detector.Start.words("crates.io", "cargo_reg"),
    pattern: #"(?:(?i:crates\.?io|cargo_reg[a-z_]{0,20})[A-Za-z0-9_ .\-]{0,16}?)?[\s"'`:=>,"#
      + #"(\\]{1,8}(?P<value>cio[A-Za-z0-9]{32})\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at crates.io/settings/tokens and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "CARGO_REGISTRY_TOKEN=cio" + "kVRgLFnsZI9CZ5gf" + "cTKsFtxkdFvpDtsv",
      "the call failed with cio" + "w9lDdYi5uXvAV6HO" + "IDDRbMTB2GcePeEr" + " in the header",
      #"{"result": "using cio"# + "8hneKHJDuEhMQ3Pb" + "UQBQOFFGBsI2CTbY" + #" now"}"#,
    ],
    clean: [
      "keys begin with cio and a random part",
      "CARGO_REGISTRY_TOKEN=${CARGO_REGISTRY_TOKEN}",
      "CARGO_REGISTRY_TOKEN=cioabc123",
      "precio" + "estYQrNHiGE2mXnW" + "muFRFBLFrqojCW0x",
    ])
}
