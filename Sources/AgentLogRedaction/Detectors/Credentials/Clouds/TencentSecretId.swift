extension Detectors {
  /// AKID and 32 letters and digits.
  static let tencentSecretId = Detector(
    id: "tencent-secret-id", title: "Tencent Cloud secret id",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("AKID"),
    pattern: #"\bAKID[A-Za-z0-9]{32}\b"#,
    checks: [.publishedExample],
    remedy: """
      Disable the key in the CAM console and issue another. Log the user's name.
      """,
    flagged: [
      "TENCENTCLOUD_SECRET_ID=AKID" + "Ck5fsEJgGPWC6hno" + "j0wf16whoxjssiai",
      "the call failed with AKID" + "vaIucmlDofXoKkpS" + "BglX3NdIhsQU9PHW" + " in the header",
      #"{"result": "using AKID"# + "Nt3ca9rOIFksc65C" + "N7pARTq82PYsdaAo" + #" now"}"#,
    ],
    clean: [
      "AKID",
      "AKIDabc",
      "MAKID" + "4Ay72jDqKZZzDrrb" + "elgWfG2Fz8wYdheS",
    ])
}
