extension Detectors {
  /// sk-lf- and a UUID.
  static let langfuseKey = Detector(
    id: "langfuse-key", title: "Langfuse key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("sk-lf-"),
    pattern: #"\bsk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at your Langfuse project's settings and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "LANGFUSE_SECRET_KEY=sk-lf-" + "ab93252e-d051-48dd" + "-a9ca-92bd428574fa",
      "the call failed with sk-lf-" + "9319ad53-01c7-4996" + "-a89f-72c1ddf17a8c"
        + " in the header",
      #"{"result": "using sk-lf-"# + "e85af763-07a8-46e3" + "-af7c-199e755e96a6" + #" now"}"#,
    ],
    clean: [
      "keys begin with sk-lf- and a random part",
      "LANGFUSE_SECRET_KEY=${LANGFUSE_SECRET_KEY}",
      "LANGFUSE_SECRET_KEY=sk-lf-abc123",
      "pk-lf-" + "0231e10d-4ee6-423c" + "-a862-c1f49c1c83ae",
    ])
}
