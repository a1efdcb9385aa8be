extension Detectors {
  /// Keys of identity, secret and device services.
  static let identity: [Detector] = [
    onepasswordToken,
    onepasswordSecretKey,
    oktaToken,
    auth0Secret,
    stytchSecret,
  ]
}
