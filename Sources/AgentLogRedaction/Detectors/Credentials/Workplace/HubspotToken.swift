extension Detectors {
  /// pat-, the region and a UUID (private apps).
  static let hubspotToken = Detector(
    id: "hubspot-token", title: "HubSpot token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("pat-na", "pat-eu"),
    pattern: #"\bpat-(?:na|eu)[0-9]{0,2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-"#
      + "[0-9a-f]{12}",
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.hubspot.com, private apps and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "token pat-na1-" + "2c2f6bff-530b-433d" + "-af92-02fdae8ac045",
      "HUBSPOT_TOKEN=pat-na1-" + "dc7ae30f-1605-4a30" + "-ad4e-6506ec0ea347",
      #"{"result": "hubspotToken=pat-eu1-"# + "2a0bb394-3172-4c17" + "-a09d-4a5eef767b52"
        + #""}"#,
    ],
    clean: [
      "HUBSPOT_API_KEY=${KEY}",
      "hubspot contact " + "535a6435-4e50-48bf" + "-aeef-57c37e34e0f2",
      "pat-na1-",
    ])
}
