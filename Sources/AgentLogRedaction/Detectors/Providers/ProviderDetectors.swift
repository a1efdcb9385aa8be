extension Detectors {
  /// Keys of model providers and of what agents are built with.
  package static let providers: [Detector] =
    models
    + agentTools
}
