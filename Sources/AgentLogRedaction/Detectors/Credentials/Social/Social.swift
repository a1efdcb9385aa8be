extension Detectors {
  /// Keys of social networks and media services.
  static let social: [Detector] = [
    facebookToken,
    facebookSecret,
    twitterBearerToken,
    twitterSecret,
    twitchToken,
    linkedinSecret,
    dropboxToken,
    boxSecret,
    adobeSecret,
  ]
}
