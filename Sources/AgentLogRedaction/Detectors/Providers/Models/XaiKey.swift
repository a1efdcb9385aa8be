extension Detectors {
  /// xai- and 70 to 120.
  static let xaiKey = Detector(
    id: "xai-key", title: "xAI key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("xai-"),
    pattern: #"\bxai-[A-Za-z0-9_]{60,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at console.x.ai and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "XAI_API_KEY=xai-" + "OCeEP59IrAu8K7JOqbRvlyI55Je" + "UgM5ckQaMBb3RZeUniLU1CDqB4H"
        + "B09XhtD3c6o60geGD1NbQ7q9Ac",
      "the call failed with xai-" + "5RtX0n71nysaOabGWWFKe0BAd25" + "qJRpBx9GIZSHISfrS2brjNlDOz1"
        + "oQ0HYKWPOjCZQaojg5KuFbtcyv" + " in the header",
      #"{"result": "using xai-"# + "XYD8dmJdvBj7oU1i0Eiro9gpITR" + "L2K6kUavmCtXQsgWBMICgmtqfn1"
        + "dW7LvlVroQm3enTKeH06nxET1Q" + #" now"}"#,
    ],
    clean: [
      "keys begin with xai- and a random part",
      "XAI_API_KEY=${XAI_API_KEY}",
      "XAI_API_KEY=xai-abc123",
      "xai-grok-4-fast",
    ])
}
