extension Detectors {
  /// A UUID, told by its name.
  static let scalewayKey = Detector(
    id: "scaleway-key", title: "Scaleway or Railway key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("scaleway", "scw_secret", "scw_token", "railway"),
    pattern: NamedSecret.pattern(
      "scaleway|scw_?(?:secret)?|railway",
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    checks: [.publishedExample],
    remedy: """
      Delete the key in the provider's console and issue another. Log the key's name.
      """,
    flagged: [
      "SCW_SECRET_KEY=" + "f774fb8e-03dc-44ff" + "-aef4-68a0754447e2",
      #"{"result": "railwayToken="# + "ecc9d11b-a2e1-419f" + "-a623-ebc0a69601d9" + #""}"#,
      "scaleway secret key: " + "4c2c03c0-1a43-4db6" + "-ab78-0f398efcfd98",
    ],
    clean: [
      "RAILWAY_TOKEN=${RAILWAY_TOKEN}",
      "deployed railway at " + "82894b66-e6b1-418b" + "-a7bf-cca044e22cb0",
      "RAILWAY_TOKEN is not set",
    ])
}
