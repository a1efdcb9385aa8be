extension Detectors {
  /// pcsk_, an id and 63; older ones a UUID told by their name.
  static let pineconeKey = Detector(
    id: "pinecone-key", title: "Pinecone key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("pinecone")
      + Detector.Start.literals("pcsk_"),
    pattern: NamedSecret.pattern(
      "pinecone",
      "pcsk_[A-Za-z0-9_]{40,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-"
        + "[0-9a-f]{12}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.pinecone.io, API keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "key pcsk_" + "iPXvEl" + "_" + "QaPuRpxzFL5XVJXJCEt47" + "TkwhgSYoU1qFrFpv5PVje"
        + "cg1lkUZx3F7xDTDelO3ke",
      "PINECONE_API_KEY=" + "c4b7d22b-8eb4-424d" + "-acd9-85d9d57577df",
      #"{"result": "pineconeApiKey=pcsk_"# + "0swaS" + "_" + "uuU7Lq5GmHiwNSiZtHWoK"
        + "dZ9qoOFeYfYSvqw2Lrfxs" + "rCIs5oywLfKTw2u6xgyrr" + #""}"#,
    ],
    clean: [
      "PINECONE_API_KEY=${KEY}",
      "pinecone vector " + "be8dfba9-4d07-43c4" + "-a3d7-53887bebf9f9",
      "pcsk_abc",
    ])
}
