extension Detectors {
  /// pcsk_, an id and 63.
  static let pineconeKey = Detector(
    id: "pinecone-key", title: "Pinecone key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("pcsk_"),
    pattern: #"\bpcsk_[A-Za-z0-9_]{40,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.pinecone.io, API keys and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "key pcsk_" + "iPXvEl" + "_" + "QaPuRpxzFL5XVJXJCEt47" + "TkwhgSYoU1qFrFpv5PVje"
        + "cg1lkUZx3F7xDTDelO3ke",
      "PINECONE_API_KEY=pcsk_" + "tO9MFQ" + "_" + "v54MHTMc8AcWu4n9qRAar"
        + "PQbIGaAjQJXbaRAFAYXvW" + "FEQgV0swaSuuU7Lq5GmHi",
      #"{"result": "pineconeApiKey=pcsk_"# + "wNSiZ" + "_" + "tHWoKdZ9qoOFeYfYSvqw2"
        + "LrfxsrCIs5oywLfKTw2u6" + "xgyrrNjcZSHQVtMLnpJrh" + #""}"#,
    ],
    clean: [
      "PINECONE_API_KEY=${KEY}",
      "pinecone vector " + "4d07b3c4-43d7-4388" + "-abeb-f9f9cdb6de62",
      "pcsk_abc",
    ])
}
