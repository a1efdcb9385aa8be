extension Detectors {
  /// Service accounts: mdb_sa_sk_ and a body; older private keys a UUID told by their name.
  static let mongodbAtlasKey = Detector(
    id: "mongodb-atlas-key", title: "MongoDB Atlas key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("mongodb", "atlas")
      + Detector.Start.literals("mdb_sa_sk_"),
    pattern: NamedSecret.pattern(
      "mongo(?:db)?|atlas",
      #"mdb_sa_sk_[A-Za-z0-9_\-]{30,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"#
        + "[0-9a-f]{4}-[0-9a-f]{12}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at cloud.mongodb.com, access manager and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "secret mdb_sa_sk_" + "whablP7wbjIOYbHN-Aw9" + "Tjh5rghNSneJRpXEBmjd",
      "MONGODB_ATLAS_PRIVATE_KEY=" + "f7fed0bf-4c24-4ca9" + "-abd9-b75f1def1e32",
      #"{"result": "atlasPrivateKey="# + "5f04d354-b51e-4e46" + "-a6a1-88b36ca77757" + #""}"#,
    ],
    clean: [
      "MONGODB_ATLAS_PRIVATE_KEY=${KEY}",
      "mongodb session " + "37eec913-80e7-4113" + "-a5a6-9a9933dc1023",
      "mdb_sa_sk_abc",
    ])
}
