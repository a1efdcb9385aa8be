extension Detectors {
  /// shpat_, shpca_, shppa_, shpss_, shptka_ or shpua_ and 32 hexadecimal digits (Shopify, access
  /// tokens).
  static let shopifyToken = Detector(
    id: "shopify-token", title: "Shopify token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "shpat_", "shpca_", "shppa_", "shpss_", "shptka_", "shpua_"),
    pattern: #"shp(?:at|ca|pa|ss|tka|ua)_[A-Fa-f0-9]{32}\b"#,
    checks: [.publishedExample],
    remedy: """
      Uninstall the app or rotate its credentials in the Shopify admin. Log the shop's name.
      """,
    flagged: [
      "SHOPIFY_ACCESS_TOKEN=shpat_" + "da1a657b435fd9da" + "22e481747223c88f",
      "the call failed with shpat_" + "886a1e48c35690bd" + "52675a03d86fed33" + " in the header",
      #"{"result": "using shpat_"# + "6351ad616a5a53e2" + "a1f2bdddad5161a0" + #" now"}"#,
      "shpss_" + "e96ca8a8422365c0" + "7dc9aea60a1b4292",
    ],
    clean: [
      "keys begin with shpat_ and a random part",
      "SHOPIFY_ACCESS_TOKEN=${SHOPIFY_ACCESS_TOKEN}",
      "SHOPIFY_ACCESS_TOKEN=shpat_abc123",
    ])
}
