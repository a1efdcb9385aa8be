extension Detectors {
  /// Access tokens sbp_ and 40 hexadecimal digits, secret keys sb_secret_ (Supabase, API keys).
  /// Publishable ones are no secret.
  static let supabaseKey = Detector(
    id: "supabase-key", title: "Supabase key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("sbp_", "sb_secret_"),
    pattern: #"\b(?:sbp_(?:[a-z0-9]{1,8}_)?[a-f0-9]{40}|sb_secret_[A-Za-z0-9_\-]{20,})"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at supabase.com/dashboard/account/tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "SUPABASE_ACCESS_TOKEN=sbp_" + "d75ea4efad7a1eb4c6e4" + "7bb4db88da4e7b4fc7e5",
      "the call failed with sbp_" + "ea7a0186060810841824" + "024da88c8f8cba4713e4"
        + " in the header",
      #"{"result": "using sbp_"# + "b2b93c867532e76abe08" + "dcedd42c4f561986d792" + #" now"}"#,
      "sb_secret_" + "c5X2l9e58xT17XxmzrAnjM" + "_" + "C0pj8mc0",
    ],
    clean: [
      "keys begin with sb_secret_ and a random part",
      "SUPABASE_ACCESS_TOKEN=${SUPABASE_ACCESS_TOKEN}",
      "SUPABASE_ACCESS_TOKEN=sb_secret_abc123",
      "sb_publishable_" + "Xd6DA_dytbHCl6bc0fCnjX" + "_" + "1NtcwS2q",
    ])
}
