extension Detectors {
  /// AQ. and 50 or more of base64url: the form of Gemini keys since 2025; older ones are AIza.
  static let googleAiKey = Detector(
    id: "google-ai-key", title: "Google AI key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("AQ.A"),
    pattern: #"\bAQ\.A[A-Za-z0-9_\-]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at aistudio.google.com/apikey and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "GEMINI_API_KEY=AQ.Ab8RN6" + "loUxW8w-rJdK1lolOSA6U1" + "TgtZsDEDEogrE_J1OdTuUb",
      "the call failed with AQ.Ab8RN6" + "QpZtaFsAA8H7eOX1yT-SA7" + "0QU83Vh7mHumgmgtJ7G-89"
        + " in the header",
      #"{"result": "using AQ.Ab8RN6"# + "o11eKWKtw7i_4EvTosj1oP" + "j4Psq8VkBOCFPtPzh_Mc3D"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with AQ.Ab8RN6 and a random part",
      "GEMINI_API_KEY=${GEMINI_API_KEY}",
      "GEMINI_API_KEY=AQ.Ab8RN6abc123",
    ])
}
