extension Detectors {
  /// Keys of social networks and media services.
  static let social: [Detector] = [
    facebookToken,
    twitterBearerToken,
    linkedinSecret,
    dropboxToken,
    adobeSecret,
  ]
}
