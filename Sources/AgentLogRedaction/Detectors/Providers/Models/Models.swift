extension Detectors {
  /// Keys of model providers.
  static let models: [Detector] = [
    openaiKey,
    anthropicKey,
    openrouterKey,
    gatewayKey,
    deepseekKey,
    openaiStyleKey,
    googleAiKey,
    groqKey,
    xaiKey,
    perplexityKey,
    mistralKey,
    cohereKey,
    cerebrasKey,
    nvidiaKey,
    replicateToken,
    togetherKey,
    fireworksKey,
    huggingfaceToken,
    baiduKey,
    anyscaleKey,
  ]
}
