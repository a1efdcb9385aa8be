extension Detectors {
  /// Tokens of code hosts and build services.
  static let codeHosts: [Detector] = [
    githubToken,
    githubAppToken,
    githubFineGrainedToken,
    gitlabToken,
    gitlabRegistrationToken,
    bitbucketAppPassword,
    sourcegraphToken,
    circleciToken,
    buildkiteToken,
    teamcityToken,
    jenkinsToken,
    sonarToken,
    octopusKey,
    socketToken,
  ]
}
