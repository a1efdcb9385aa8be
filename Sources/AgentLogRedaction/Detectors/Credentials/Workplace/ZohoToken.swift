extension Detectors {
  /// 1000., 32 and 32 hexadecimal digits.
  static let zohoToken = Detector(
    id: "zoho-token", title: "Zoho token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("1000."),
    pattern: #"\b1000\.[a-f0-9]{32}\.[a-f0-9]{32}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at api-console.zoho.com and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "ZOHO_REFRESH_TOKEN=1000." + "3b085eb72d0ffc5f" + "a81351cd559432b5" + "."
        + "79ad25494e524b07" + "af2fd7a00f436203",
      "the call failed with 1000." + "adcccf9fab67dbf5" + "6b031fd2858fccc3" + "."
        + "3601fd0d7d1d32ed" + "e6807c1477ae0750" + " in the header",
      #"{"result": "using 1000."# + "25fc7b07f9d6938c" + "a49eb8f15cd323e6" + "."
        + "4453274b2c127910" + "dbe14a8ce420b200" + #" now"}"#,
    ],
    clean: [
      "1000.00",
      "took 1000.5 ms",
      "1000." + "d041fd0185eba960" + "83410a11f8515266",
    ])
}
