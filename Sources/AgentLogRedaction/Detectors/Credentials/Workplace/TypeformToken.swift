extension Detectors {
  /// tfp_ and 59.
  static let typeformToken = Detector(
    id: "typeform-token", title: "Typeform token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("tfp_"),
    pattern: #"\btfp_[A-Za-z0-9_\-.=]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at admin.typeform.com/user/tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "TYPEFORM_TOKEN=tfp_" + "gVdiHKoGfY4L3by0pexCKP" + "3hr0IetPsmo3IpY5MgWwgI" + "_"
        + "mIWtxJAYyjlKv2",
      "the call failed with tfp_" + "RhCypRna9cbQ3xaotHnMLv" + "bevYDv1p4MNi60RzOOYUOT" + "_"
        + "CXWplqZgPYNpC4" + " in the header",
      #"{"result": "using tfp_"# + "1ccB3qDqRGkD3KhMMSyRct" + "kpSDg5PFp6KkXaClzOZO3s" + "_"
        + "DU7TpkVUoWQwtP" + #" now"}"#,
    ],
    clean: [
      "keys begin with tfp_ and a random part",
      "TYPEFORM_TOKEN=${TYPEFORM_TOKEN}",
      "TYPEFORM_TOKEN=tfp_abc123",
    ])
}
