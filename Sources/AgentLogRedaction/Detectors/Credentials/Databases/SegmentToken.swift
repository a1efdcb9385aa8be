extension Detectors {
  /// sgp_ and 64 (public API).
  static let segmentToken = Detector(
    id: "segment-token", title: "Segment token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sgp_"),
    pattern: #"\bsgp_[A-Za-z0-9]{64}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.segment.com, access management, tokens and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "SEGMENT_TOKEN=sgp_" + "qNfj040v0AHj2NZ8pFMe28" + "7yqL6kYgMDhwhEnloPgWyI"
        + "Wo4QBvoUR2K8BtO0FOkC",
      "the call failed with sgp_" + "KyteCtW6aiyIUc4KdhSCLA" + "aGtQPhLw1VMmc6lQTkAKR0"
        + "PZL9qVPFf8OebQSxlZGL" + " in the header",
      #"{"result": "using sgp_"# + "H8YW2TBV9DnmhuxqKwDYKb" + "lMvf8zFuczlU8HnvoRLz3o"
        + "MMopqNoBvSK8XgnzR2xi" + #" now"}"#,
    ],
    clean: [
      "keys begin with sgp_ and a random part",
      "SEGMENT_TOKEN=${SEGMENT_TOKEN}",
      "SEGMENT_TOKEN=sgp_abc123",
    ])
}
