extension Detectors {
  /// dp., a kind (ct, pt, st, sa, said, scim, audit), for service tokens the configuration, and 40
  /// to 44.
  static let dopplerToken = Detector(
    id: "doppler-token", title: "Doppler token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "dp.ct.", "dp.pt.", "dp.st.", "dp.sa.", "dp.said.", "dp.scim.", "dp.audit."),
    pattern: #"\bdp\.(?:ct|pt|st|sa|said|scim|audit)\.(?:[a-z0-9_\-]{2,35}\.)?"#
      + "[A-Za-z0-9]{36,}",
    checks: [.publishedExample],
    remedy: """
      Revoke it at dashboard.doppler.com, access and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "DOPPLER_TOKEN=dp.pt." + "Daq4IMsWMBIZ9BSo6ws812" + "n6XJNE549vKLOOqT6SaKs",
      "the call failed with dp.pt." + "pTZVqoOVy1YO6UL0neRkPZ" + "Pxk0Exa6S7SogIeMxyr2v"
        + " in the header",
      #"{"result": "using dp.pt."# + "HhBKX3Swx1CGZ1zIVgQRlD" + "cr9FOK6uUhnuxifcUWVOF"
        + #" now"}"#,
      "dp.st.prd." + "PqwX75ZOPLHeAy47OceJTj" + "hY2kVs2HukHcU4f8vva8O",
    ],
    clean: [
      "keys begin with dp.st. and a random part",
      "DOPPLER_TOKEN=${DOPPLER_TOKEN}",
      "DOPPLER_TOKEN=dp.st.abc123",
    ])
}
