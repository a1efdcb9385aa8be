extension Detectors {
  /// Service accounts: mdb_sa_sk_ and a body.
  static let mongodbAtlasKey = Detector(
    id: "mongodb-atlas-key", title: "MongoDB Atlas key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("mdb_sa_sk_"),
    pattern: #"\bmdb_sa_sk_[A-Za-z0-9_\-]{30,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at cloud.mongodb.com, access manager and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "secret mdb_sa_sk_" + "whablP7wbjIOYbHN-Aw9" + "Tjh5rghNSneJRpXEBmjd",
      "MDB_SECRET=mdb_sa_sk_" + "zT-us0lyIoAJSnebBkra" + "kSM_4tv_7vFAM_3GtENJ",
      #"{"result": "atlasSecret=mdb_sa_sk_"# + "kN7xlxJRZOe5ZZjFRmhV" + "STMVDTuvna4EW0uSg75F"
        + #""}"#,
    ],
    clean: [
      "MONGODB_ATLAS_PRIVATE_KEY=${KEY}",
      "mongodb session " + "c5a69a99-33dc-4023" + "-a6d9-29932a015a29",
      "mdb_sa_sk_abc",
    ])
}
