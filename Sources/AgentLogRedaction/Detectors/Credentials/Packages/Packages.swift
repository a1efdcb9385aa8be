extension Detectors {
  /// Tokens of package registries.
  static let packages: [Detector] = [
    npmToken,
    npmrcToken,
    pypiToken,
    rubygemsToken,
    nugetKey,
    nugetNamedKey,
    cratesioToken,
    dockerToken,
    artifactoryKey,
    clojarsToken,
  ]
}
