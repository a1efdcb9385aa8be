extension Detectors {
  /// Tokens of package registries.
  static let packages: [Detector] = [
    npmToken,
    npmrcToken,
    pypiToken,
    rubygemsToken,
    nugetKey,
    cratesioToken,
    dockerToken,
    artifactoryKey,
    clojarsToken,
  ]
}
