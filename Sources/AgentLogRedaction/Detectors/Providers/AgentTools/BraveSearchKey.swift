extension Detectors {
  /// BSA and 28 of base64url, told by their name.
  static let braveSearchKey = Detector(
    id: "brave-search-key", title: "Brave Search key", family: .provider, tier: .structural,
    starts: NamedSecret.starts("brave", "x-subscription-token"),
    pattern: NamedSecret.pattern(
      "brave|x-subscription-token", #"BSA[A-Za-z0-9_\-]{24,28}"#, needsNoun: false),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at api-dashboard.search.brave.com and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "BRAVE_API_KEY=BSA" + "sM3CAZFCkmQvHIacrORlQuk58Vc3",
      #"{"result": "braveApiKey=BSA"# + "cDmueZhWQ8i82JRf87zzzeuUl3WV" + #""}"#,
      "X-Subscription-Token: BSA" + "YyowzA7NYPAzyGlJB7u8Cj4yZAkn",
    ],
    clean: [
      "BRAVE_API_KEY=${BRAVE_API_KEY}",
      "BRAVE_API_KEY is not set",
      "brave answered 401",
    ])
}
