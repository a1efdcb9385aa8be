extension Detectors {
  /// The base64 of tok: and a UUID with a version.
  static let intercomToken = Detector(
    id: "intercom-token", title: "Intercom token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("dG9rO"),
    pattern: #"\bdG9rO[A-Za-z0-9+/_\-]{50,}={0,2}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.intercom.com, developer hub and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "INTERCOM_TOKEN=dG9rO" + "j" + "13RAk0G0pIpvSDDgNUdSoY2mleHCD3"
        + "pAlzhy5cGXxpAEg2eh9I327jy0cru1" + "=",
      "the call failed with dG9rO" + "j" + "6fopxzLfUoygBFWBoMDFEON81Wdbvt"
        + "bw13fL981PZPIIv9qQkDpRQfTipfqu" + "= in the header",
      #"{"result": "using dG9rO"# + "j" + "gUdj0SzKnH6vs1HCvOE8eRx22ZpOvH"
        + "fiyaxL15JsoGBCL209yH4yjbInUsyw" + #"= now"}"#,
    ],
    clean: [
      "keys begin with dG9rO and a random part",
      "INTERCOM_TOKEN=${INTERCOM_TOKEN}",
      "INTERCOM_TOKEN=dG9rOabc123",
    ])
}
