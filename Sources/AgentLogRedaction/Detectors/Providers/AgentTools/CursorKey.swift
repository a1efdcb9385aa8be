extension Detectors {
  /// crsr_ and 64 hexadecimal digits.
  static let cursorKey = Detector(
    id: "cursor-key", title: "Cursor key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("crsr_"),
    pattern: #"\bcrsr_[a-f0-9]{60,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at cursor.com/dashboard and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "CURSOR_API_KEY=crsr_" + "21d8edeeffa4c70056bb55" + "53d8268b0885e298669452"
        + "09f27d90c69b9cb2d235",
      "the call failed with crsr_" + "084d81084b85b4fd11a4ff" + "11c91df38b0981c1ae4c93"
        + "7cf15bd3d0b4119e5d51" + " in the header",
      #"{"result": "using crsr_"# + "c3702fbb61c90e20d0684f" + "2ec87d4f4f8cacac12956c"
        + "c44ff2e5b9fa75ba83ad" + #" now"}"#,
    ],
    clean: [
      "keys begin with crsr_ and a random part",
      "CURSOR_API_KEY=${CURSOR_API_KEY}",
      "CURSOR_API_KEY=crsr_abc123",
    ])
}
