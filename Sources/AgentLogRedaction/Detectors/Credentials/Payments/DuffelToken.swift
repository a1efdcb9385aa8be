extension Detectors {
  /// duffel_live_ or duffel_test_ and 43 of base64url.
  static let duffelToken = Detector(
    id: "duffel-token", title: "Duffel token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("duffel_live_", "duffel_test_"),
    pattern: #"duffel_(?:live|test)_[A-Za-z0-9_\-=]{40,}"#,
    checks: [.testMode("_test_"), .publishedExample],
    remedy: """
      Revoke it at app.duffel.com, developers and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "DUFFEL_ACCESS_TOKEN=duffel_live_" + "mnEENhCTBSIt3jz_bT2UQv" + "CQ5mBHMldAQwAzFsZsBLl",
      "the call failed with duffel_live_" + "OyYWS5QzUXkCSW8uNC4_dO" + "HjAOoRJTAFMCtg5767UA0"
        + " in the header",
      #"{"result": "using duffel_live_"# + "v7MtQuFLQ34kN-IrMtwzZl" + "JVx0TuAv2G2470TiBaWIc"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with duffel_live_ and a random part",
      "DUFFEL_ACCESS_TOKEN=${DUFFEL_ACCESS_TOKEN}",
      "DUFFEL_ACCESS_TOKEN=duffel_live_abc123",
    ])
}
