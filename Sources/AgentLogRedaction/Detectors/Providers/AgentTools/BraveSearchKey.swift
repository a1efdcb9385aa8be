extension Detectors {
  /// BSA and 28 of base64url.
  static let braveSearchKey = Detector(
    id: "brave-search-key", title: "Brave Search key", family: .provider, tier: .structural,
    starts: Detector.Start.literals("BSA"),
    pattern: #"\bBSA[A-Za-z0-9_\-]{27,28}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at api-dashboard.search.brave.com and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "BRAVE_API_KEY=BSA" + "sM3CAZFCkmQvHIacrORlQuk58Vc3",
      "the call failed with BSA" + "cDmueZhWQ8i82JRf87zzzeuUl3WV" + " in the header",
      #"{"result": "using BSA"# + "YyowzA7NYPAzyGlJB7u8Cj4yZAkn" + #" now"}"#,
    ],
    clean: [
      "keys begin with BSA and a random part",
      "BRAVE_API_KEY=${BRAVE_API_KEY}",
      "BRAVE_API_KEY=BSAabc123",
      "BSA" + "MgCRLKiPxb0yQ2nRgnNK" + "dmOJlLExOlVt33iHGWfd",
    ])
}
