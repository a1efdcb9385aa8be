extension Detectors {
  /// API keys AQVN and 35 to 38, IAM tokens t1. and two parts, OAuth tokens y0_.
  static let yandexKey = Detector(
    id: "yandex-key", title: "Yandex Cloud key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("AQVN", "t1.9", "y0_A"),
    pattern: #"\b(?:AQVN[A-Za-z0-9_\-]{35,38}|t1\.[A-Za-z0-9_\-]{10,}={0,2}\."#
      + #"[A-Za-z0-9_\-]{80,}={0,2}|y0_A[A-Za-z0-9_\-]{50,})"#,
    checks: [.publishedExample],
    remedy: """
      Delete the key of its service account in the Yandex Cloud console and issue another. Log \
      the account's id.
      """,
    flagged: [
      "YANDEX_API_KEY=AQVN" + "roZGlGibIzKEhT-yhF" + "Io-CalWp6JklY2L3_R",
      "the call failed with AQVN" + "nOqaXHa5F_y337SAxz" + "8AN3fxVkxWkTxgfAmT"
        + " in the header",
      #"{"result": "using AQVN"# + "KdfIzkzXq4GsYeFMiO" + "c7V_wYCuFb5AxbSUhI" + #" now"}"#,
      "t1.9euelZ" + "zfohZ0jpXej5Slbuu4PP" + "NSWiibVHDY_GsUTVmJG-" + "."
        + "Nonq3JsbdVx8lQowQACXwn2U5_EWw" + "2NJsk2IlCldnEKx0XzXPQWmj4mP6d"
        + "JCGao3hlo09DstkfGzCJTpZQsM1r",
    ],
    clean: [
      "AQVN",
      "t1.id and t1.9",
      "y0_Axis is fine",
    ])
}
