extension Detectors {
  /// dop_v1_, doo_v1_ or dor_v1_ and 64 hexadecimal digits (DigitalOcean API reference).
  static let digitaloceanToken = Detector(
    id: "digitalocean-token", title: "DigitalOcean token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("dop_v1_", "doo_v1_", "dor_v1_"),
    pattern: "do[opr]_v1_[a-f0-9]{60,}",
    checks: [.publishedExample],
    remedy: """
      Revoke it at cloud.digitalocean.com/account/api/tokens and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "DIGITALOCEAN_TOKEN=dop_v1_" + "6c0093c90ff6adfa826b3a" + "6639e76a495ea647c3b874"
        + "57c4d5a1e923ffdd91e4",
      "the call failed with dop_v1_" + "58a771366581e76b01ebd0" + "71fd7cdefa97832fa3d9d6"
        + "6ec0356f3cc2d706caff" + " in the header",
      #"{"result": "using dop_v1_"# + "68509cf5658c2a6cd40b62" + "5cd45d3f0138d8165b8c36"
        + "6858936a244eb15692ed" + #" now"}"#,
      "dor_v1_" + "6d80cde5fdf43aad39bc77" + "16ded0671c2235e404f4a1" + "f7c6d9eaf9dc97e10aa1",
    ],
    clean: [
      "keys begin with dop_v1_ and a random part",
      "DIGITALOCEAN_TOKEN=${DIGITALOCEAN_TOKEN}",
      "DIGITALOCEAN_TOKEN=dop_v1_abc123",
    ])
}
