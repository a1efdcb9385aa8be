extension Detectors {
  /// AVNS_ and 19 or more of base64url.
  static let aivenPassword = Detector(
    id: "aiven-password", title: "Aiven password or token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("AVNS_"),
    pattern: #"\bAVNS_[A-Za-z0-9_\-]{17,}"#,
    checks: [.publishedExample],
    remedy: """
      Reset the credentials in the Aiven console. Log the service's name.
      """,
    flagged: [
      "PGPASSWORD=AVNS_" + "ppwTCb83vXaeD-JPJAr",
      "the call failed with AVNS_" + "TBRjmViYHAVeuV8aVA0" + " in the header",
      #"{"result": "using AVNS_"# + "B-lKKToQb6Ny78dii4_" + #" now"}"#,
    ],
    clean: [
      "keys begin with AVNS_ and a random part",
      "PGPASSWORD=${PGPASSWORD}",
      "PGPASSWORD=AVNS_abc123",
    ])
}
