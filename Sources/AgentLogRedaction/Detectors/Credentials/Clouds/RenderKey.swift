extension Detectors {
  /// rnd_ and 32 letters and digits.
  static let renderKey = Detector(
    id: "render-key", title: "Render key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("rnd_"),
    pattern: #"\brnd_[A-Za-z0-9]{28,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.render.com, account settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "RENDER_API_KEY=rnd_" + "qQbLQsUlMckAi2Ma" + "Voq1U70yo71ipZRf",
      "the call failed with rnd_" + "DCcR7TVHxe2IxnmC" + "KX2LsIc9ZhVYrW3n" + " in the header",
      #"{"result": "using rnd_"# + "p3oRFFvS1ZQrIYrB" + "f9thCjyTOzj16H9m" + #" now"}"#,
    ],
    clean: [
      "keys begin with rnd_ and a random part",
      "RENDER_API_KEY=${RENDER_API_KEY}",
      "RENDER_API_KEY=rnd_abc123",
    ])
}
