extension Detectors {
  /// figd_ (personal), figo_, figor_, figu_ and figur_ (OAuth) and a body.
  static let figmaToken = Detector(
    id: "figma-token", title: "Figma token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("figd_", "figo_", "figor_", "figu_", "figur_", "figdr_"),
    pattern: #"\bfig(?:dr?|or?|ur?)_[A-Za-z0-9_\-]{30,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at figma.com, settings, security and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "FIGMA_TOKEN=figd_" + "ozq7ktPKgfyF-k4rMDQT" + "1qwGP_TgWSj9yaDqXK0k",
      "the call failed with figd_" + "geNB9niRLawI_j4qlLtw" + "n-H2y5L2pPX-w6CHm03e"
        + " in the header",
      #"{"result": "using figd_"# + "-gAOIMt_YMHP9WLP549L" + "ceYpqFn_NUqufF9L55t1" + #" now"}"#,
    ],
    clean: [
      "keys begin with figd_ and a random part",
      "FIGMA_TOKEN=${FIGMA_TOKEN}",
      "FIGMA_TOKEN=figd_abc123",
    ])
}
