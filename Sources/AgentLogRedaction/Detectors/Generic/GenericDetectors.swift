extension Detectors {
  /// What has no form of its own and is told by its name, its place or its randomness.
  package static let generic: [Detector] = []
}
