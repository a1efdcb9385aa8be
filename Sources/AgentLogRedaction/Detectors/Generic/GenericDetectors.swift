extension Detectors {
  /// What has no form of its own and is told by its name, its place or its randomness.
  package static let generic: [Detector] = [
    // In headers, addresses and connections.
    authorizationHeader,
    basicAuth,
    sessionCookie,
    urlCredentials,
    urlToken,
    urlSecretParameter,
    connectionString,
    // By name.
    secretByKey,
    assignedSecret,
    quotedSecret,
    markupSecret,
    secretBeforeName,
    credentialPair,
    // In sentences and commands.
    passwordInProse,
    loginPassword,
    commandLineSecret,
    commandPassword,
    // By randomness.
    genericSecret,
    bareToken,
  ]
}
