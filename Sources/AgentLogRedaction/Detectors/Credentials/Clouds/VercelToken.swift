extension Detectors {
  /// vcp_, vci_, vca_, vcr_ or vck_ and 56, the last six a CRC-32 in base 62 of the 50 before
  /// (Vercel changelog, February 2026).
  static let vercelToken = Detector(
    id: "vercel-token", title: "Vercel token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("vcp_", "vci_", "vca_", "vcr_", "vck_"),
    pattern: #"\bvc[kpair]_[A-Za-z0-9_\-]{50,}"#,
    checks: [.crc32Base62(prefix: "vcp_"), .publishedExample],
    remedy: """
      Revoke it at vercel.com/account/settings/tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "VERCEL_TOKEN=vcp_" + "CZUbebcVdSiB8hqAG24jHZXM4" + "mU9sgPFidHtkWSlVz4I1QkU4C3YEds7",
      "the call failed with vcp_" + "qBxnoUWNPTpoi7orifii4jEGI"
        + "jNh1s3U23bJCeoSh99g3I48241fqmeB" + " in the header",
      #"{"result": "using vcp_"# + "VFyntdD3EdQmsmjKfAamap9yI"
        + "3ZAFZYkFm9nLCrsJtLdYA8LG40NsT9l" + #" now"}"#,
      "vck_" + "wH79SnQvcDy9smiZdENFkd6Ib" + "aps64ViKhzWzGs1Wl58c8KkWh2y20cg",
    ],
    clean: [
      "keys begin with vcp_ and a random part",
      "VERCEL_TOKEN=${VERCEL_TOKEN}",
      "VERCEL_TOKEN=vcp_abc123",
    ])
}
