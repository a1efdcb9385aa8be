extension Detectors {
  /// csk- and 48.
  static let cerebrasKey = Detector(
    id: "cerebras-key", title: "Cerebras key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("csk-"),
    pattern: #"\bcsk-[a-z0-9]{40,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at cloud.cerebras.ai and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "CEREBRAS_API_KEY=csk-" + "shu9zfms87jrs8djpse53yhv" + "i115naidf883joojn592n2l7",
      "the call failed with csk-" + "ljhrn5lleok673q83trwursh" + "zcehtefnhmmg1vojpu6ojusb"
        + " in the header",
      #"{"result": "using csk-"# + "w0eepl3cqgg4t4h5xc7rh3ae" + "9h85erqkb3vbbi0c9s86ot2a"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with csk- and a random part",
      "CEREBRAS_API_KEY=${CEREBRAS_API_KEY}",
      "CEREBRAS_API_KEY=csk-abc123",
    ])
}
