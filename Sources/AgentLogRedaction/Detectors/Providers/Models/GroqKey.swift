extension Detectors {
  /// gsk_ and 52.
  static let groqKey = Detector(
    id: "groq-key", title: "Groq key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("gsk_"),
    pattern: #"\bgsk_[A-Za-z0-9]{50,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at console.groq.com/keys and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "GROQ_API_KEY=gsk_" + "yTl56bgG6VYU0PS3n22W" + "WGdyb3FY" + "us8hXQGzm4NrrxMj014zQrQN",
      "the call failed with gsk_" + "r7lY0BvTHqUKLZ91ijH2" + "WGdyb3FY"
        + "QgqIgQBJbmoUABSrMQE77cbR" + " in the header",
      #"{"result": "using gsk_"# + "HRnfFVFHO4y9hi7W6Z2K" + "WGdyb3FY"
        + "GUUu4Z1ZToNK3j0J14oMBFex" + #" now"}"#,
    ],
    clean: [
      "keys begin with gsk_ and a random part",
      "GROQ_API_KEY=${GROQ_API_KEY}",
      "GROQ_API_KEY=gsk_abc123",
    ])
}
