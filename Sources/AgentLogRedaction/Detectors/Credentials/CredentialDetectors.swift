extension Detectors {
  /// What opens a door: tokens and keys of services.
  package static let credentials: [Detector] = [
    githubToken
  ]
}
