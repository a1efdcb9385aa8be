extension Detectors {
  /// Keys of databases and data platforms.
  static let databases: [Detector] = [
    supabaseKey,
    neonKey,
    planetscaleToken,
    databricksToken,
    snowflakeSessionToken,
    snowflakePassword,
    pineconeKey,
    mongodbAtlasKey,
    aivenPassword,
    confluentSecret,
    clickhouseKey,
    dbtToken,
    algoliaKey,
    segmentToken,
    posthogKey,
    maxmindKey,
    mapboxToken,
    pubnubKey,
    deeplKey,
    voiceflowKey,
    kaggleKey,
  ]
}
