extension Detectors {
  /// What says who somebody is.
  package static let personal: [Detector] = [
    email
  ]
}
