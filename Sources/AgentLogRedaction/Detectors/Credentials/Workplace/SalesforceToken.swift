extension Detectors {
  /// Session ids: 00D, the organisation, ! and base64; refresh tokens 5Aep861 and a body.
  static let salesforceToken = Detector(
    id: "salesforce-token", title: "Salesforce token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("5Aep861")
      + Detector.Start.words("salesforce", "sfdc", "sf_access", "sf_session"),
    pattern: NamedSecret.pattern(
      "salesforce|sfdc|sf_(?:access|session)",
      "00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{60,}|5Aep861[A-Za-z0-9._]{60,}",
      needsNoun: false),
    checks: [.publishedExample],
    remedy: """
      Revoke the session in Salesforce setup, session management. Log the organisation's id.
      """,
    flagged: [
      "SF_ACCESS_TOKEN=00D" + "Fm0QKaK1pcBP" + "!AQ" + "81xFfJZRfxZgYtyPXdQVrq2qbOuCrs"
        + "YcMzJb21ciFuKIkG6xLXVju8V6XYn4" + "owMsVyVHxDJHcQJVp9VR2gPsDANbha",
      #"{"result": "salesforce token 00D"# + "0GnJZeU9WeJI" + "!AR"
        + "PAgkvsWHDSt3eKsYKJJts9711o2sJk" + "h8pMPL1cQc0fJ0wyrC3n7oVrAet3Zd"
        + "VitxjZ4K8lUYc774H0UGfvZjC3HmUr" + #""}"#,
      "refresh 5Aep861" + "iCwlxaUvf1rR6H6beKOeGKU7N8Z" + "ShG9AT9vXZaMJOYnwnPG8jfhEKu"
        + "qEH8fms4LQlfL8r02RBvpjIQPV",
    ],
    clean: [
      "00D!",
      "org 00D" + "PPxmCCL2uB7M",
      "5Aep861",
    ])
}
