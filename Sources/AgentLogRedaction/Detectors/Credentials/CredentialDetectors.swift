extension Detectors {
  /// What opens a door: tokens and keys of services.
  package static let credentials: [Detector] =
    keys
    + clouds
    + codeHosts
    + packages
    + messaging
    + payments
    + workplace
    + operations
    + databases
    + identity
    + social
}
