extension Detectors {
  /// ATBB and 32.
  static let bitbucketAppPassword = Detector(
    id: "bitbucket-app-password", title: "Bitbucket app password",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("ATBB"),
    pattern: #"\bATBB[A-Za-z0-9_\-]{24,}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at bitbucket.org/account/settings/app-passwords and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "BITBUCKET_PASSWORD=ATBB" + "icHngyQxnne5OTbl" + "heXhp299K01UPp5U",
      "the call failed with ATBB" + "TTfAGdhxzu3ZDLPF" + "yYEiKX9PmjTRx8f5" + " in the header",
      #"{"result": "using ATBB"# + "j4o3jz0bBm193Kg3" + "Pff2bSdXjWGjVi5D" + #" now"}"#,
    ],
    clean: [
      "keys begin with ATBB and a random part",
      "BITBUCKET_PASSWORD=${BITBUCKET_PASSWORD}",
      "BITBUCKET_PASSWORD=ATBBabc123",
      "BATBB" + "dgPcDUGTtVSBMb3j" + "NWpPgeybkyrbp76a",
    ])
}
