extension Detectors {
  /// dt0 and a kind, 24 and 64 of base 32 (Dynatrace, tokens).
  static let dynatraceToken = Detector(
    id: "dynatrace-token", title: "Dynatrace token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("dt0c01.", "dt0s01.", "dt0s16."),
    pattern: #"\bdt0[cs][0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at your Dynatrace, access tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "DT_API_TOKEN=dt0c01." + "6ESIP2DGZJDS2FVLCQG6R5KI" + "." + "RUJRTTC3F7CHWSEFWHJ4O4"
        + "3PZI37PMTXRUQ7JQ367WC5" + "WA4ALRCAMOQ3MK3QDGHF",
      "the call failed with dt0c01." + "634NK6ANS2NSWGKA5GBBFZTO" + "."
        + "EAVDXASPZ2W2XLJKDEGLJ6" + "NB5EWUIKGJ5656477YSJAB" + "C6YXKFASA5WSCH75TBN6"
        + " in the header",
      #"{"result": "using dt0c01."# + "6TMERIC66V45BNDSNFXP475N" + "." + "BYI5IUU3F3ERSMDE2VH5CE"
        + "4ME7MRQEK624MAXARGNAF3" + "GOF2J4IRQEHBBF7WUKYH" + #" now"}"#,
    ],
    clean: [
      "keys begin with dt0c01. and a random part",
      "DT_API_TOKEN=${DT_API_TOKEN}",
      "DT_API_TOKEN=dt0c01.abc123",
    ])
}
