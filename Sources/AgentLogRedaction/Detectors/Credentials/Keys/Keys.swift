extension Detectors {
  /// Private keys, signed tokens and password hashes.
  static let keys: [Detector] = [
    jwt,
    privateKey,
    privateKeyBody,
    pgpPrivateKey,
    puttyPrivateKey,
    ageSecretKey,
    netrc,
    passwordHash,
    applicationPasswordHash,
  ]
}
