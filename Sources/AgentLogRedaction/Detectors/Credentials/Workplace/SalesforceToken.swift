extension Detectors {
  /// Session ids: 00D, the organisation, !AQ and base64; refresh tokens 5Aep861 and a body.
  static let salesforceToken = Detector(
    id: "salesforce-token", title: "Salesforce token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("5Aep861")
      + Detector.Start.literals("!AQ", followedBy: .url, reach: 18),
    pattern: #"\b(?:00D[A-Za-z0-9]{12,15}!AQ[A-Za-z0-9._]{60,}|5Aep861[A-Za-z0-9._]{60,})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke the session in Salesforce setup, session management. Log the organisation's id.
      """,
    flagged: [
      "SF_ACCESS_TOKEN=00D" + "Fm0QKaK1pcBP" + "!AQ" + "81xFfJZRfxZgYtyPXdQVrq2qbOuCrs"
        + "YcMzJb21ciFuKIkG6xLXVju8V6XYn4" + "owMsVyVHxDJHcQJVp9VR2gPsDANbha",
      #"{"result": "salesforce token 00D"# + "0GnJZeU9WeJIPAg" + "!AQ"
        + "kvsWHDSt3eKsYKJJts9711o2sJkh8p" + "MPL1cQc0fJ0wyrC3n7oVrAet3ZdVit"
        + "xjZ4K8lUYc774H0UGfvZjC3HmUriCw" + #""}"#,
      "refresh 5Aep861" + "lxaUvf1rR6H6beKOeGKU7N8ZShG" + "9AT9vXZaMJOYnwnPG8jfhEKuqEH"
        + "8fms4LQlfL8r02RBvpjIQPVPPx",
    ],
    clean: [
      "00D!",
      "org 00D" + "mCCL2uB7M3xx",
      "5Aep861",
    ])
}
