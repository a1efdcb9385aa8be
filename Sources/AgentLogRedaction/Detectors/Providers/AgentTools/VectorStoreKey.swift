extension Detectors {
  /// Weaviate, Qdrant, Chroma, Zilliz and Upstash: a body of 32 to 128, told by its name.
  static let vectorStoreKey = Detector(
    id: "vector-store-key", title: "key of a vector store", family: .provider, tier: .contextual,
    starts: NamedSecret.starts(
      "weaviate", "qdrant", "chroma_api", "zilliz", "milvus", "upstash"),
    pattern: NamedSecret.pattern(
      "weaviate|qdrant|chroma|zilliz|milvus|upstash", #"[A-Za-z0-9_\-.|=]{32,200}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's console and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "QDRANT_API_KEY=" + "mpEvCTFkoMQxxMVhEcQnze" + "3M6GYlCp6XlrDVfpXAQ3w",
      #"{"result": "weaviateApiKey="# + "wonJT5n6ghJ7N21SMojWMi" + "iT5VIDc2SRjjeDNPRYaCJ"
        + #""}"#,
      "qdrant api key: " + "BGnXC6dJGkPoBpuj1DXlTg" + "PC7LNIl5reFRsSplOHmH6",
    ],
    clean: [
      "QDRANT_API_KEY=${QDRANT_API_KEY}",
      "deployed qdrant at " + "R9qypxh0tsdoH4EjrCEZKd" + "S4mEnePhlPfzNcAAcTybB",
      "QDRANT_API_KEY is not set",
    ])
}
