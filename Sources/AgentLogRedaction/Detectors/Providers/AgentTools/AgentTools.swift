extension Detectors {
  /// Keys of what agents are traced, fed and extended with.
  static let agentTools: [Detector] = [
    langsmithKey,
    langfuseKey,
    wandbKey,
    jinaKey,
    tavilyKey,
    firecrawlKey,
    llamacloudKey,
    sandboxKey,
    memoryKey,
    cursorKey,
  ]
}
