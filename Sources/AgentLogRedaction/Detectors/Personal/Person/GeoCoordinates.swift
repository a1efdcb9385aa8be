extension Detectors {
  /// Degrees under a key that says latitude or longitude, and pairs under one that says
  /// coordinates, from four decimals on (11 m); fewer say a town and are informational.
  static let geoCoordinates = Detector(
    id: "geo-coordinates", title: "precise place", family: .personal, tier: .contextual,
    starts: Detector.Start.named(
      "latitude", "longitude", "lat", "lng", "lon", "coordinates", "geo", "gps", "latlng",
      "geolocation", "lat lon", "lat long"),
    pattern: #"-?\d{1,3}\.\d{1,16}(?:,? ?-?\d{1,3}\.\d{1,16})?"#,
    checks: [.coordinates],
    remedy: """
      Round to two decimals, or log the town or a region, before the event is written.
      """,
    flagged: [
      #"{"latitude": 47.60"# + "6209}",
      #"{"lng": "-122.3"# + #"32069"}"#,
      #"{"gps": "52.52"# + #"0008,13.404954"}"#,
      #"{"lat": 48."# + "85}",
    ],
    clean: [
      #"{"latency": 47.606209}"#,
      #"{"latitude": 147.606209}"#,
      #"{"geo": "DE"}"#,
      #"{"lat_ms": 12.345678}"#,
    ])
}
