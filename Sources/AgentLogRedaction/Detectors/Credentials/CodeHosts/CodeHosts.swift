extension Detectors {
  /// Tokens of code hosts and build services.
  static let codeHosts: [Detector] = [
    githubToken,
    githubAppToken,
    githubFineGrainedToken,
    gitlabToken,
    gitlabRegistrationToken,
    bitbucketAppPassword,
    bitbucketClientSecret,
    sourcegraphToken,
    circleciToken,
    buildkiteToken,
    teamcityToken,
    jenkinsToken,
    travisToken,
    sonarToken,
    codecovToken,
    snykToken,
    octopusKey,
    socketToken,
  ]
}
