extension Detectors {
  /// 24 letters and digits, told by their name.
  static let vercelLegacyToken = Detector(
    id: "vercel-legacy-token", title: "Vercel token of the old form",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("vercel"),
    pattern: NamedSecret.pattern(
      "vercel", "[A-Za-z0-9]{24}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at vercel.com/account/settings/tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "VERCEL_TOKEN=" + "uMzGeVLz65jOcjm79YcNzPUt",
      #"{"result": "vercelToken="# + "sqfXuw3S8fI96MKdvDCZgtvZ" + #""}"#,
      "vercel api token: " + "2xHkMj8KaZZ4sAxDfLjfSGf8",
    ],
    clean: [
      "VERCEL_TOKEN=${VERCEL_TOKEN}",
      "deployed vercel at " + "ECzmJrfwIpfSWE3VfRimSxOg",
      "VERCEL_TOKEN is not set",
    ])
}
