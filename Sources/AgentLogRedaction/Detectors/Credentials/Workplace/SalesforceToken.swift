extension Detectors {
  /// Session ids: 00D, the organisation, ! and base64; refresh tokens 5Aep861 and a body.
  static let salesforceToken = Detector(
    id: "salesforce-token", title: "Salesforce token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("00D", "5Aep861"),
    pattern: #"\b(?:00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{60,}|5Aep861[A-Za-z0-9._]{60,})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke the session in Salesforce setup, session management. Log the organisation's id.
      """,
    flagged: [
      "SF_ACCESS_TOKEN=00D" + "Fm0QKaK1pcBP" + "!AQ" + "81xFfJZRfxZgYtyPXdQVrq2qbOuCrs"
        + "YcMzJb21ciFuKIkG6xLXVju8V6XYn4" + "owMsVyVHxDJHcQJVp9VR2gPsDANbha",
      "the call failed with 00D" + "0GnJZeU9WeJI" + "!AQ" + "PAgkvsWHDSt3eKsYKJJts9711o2sJk"
        + "h8pMPL1cQc0fJ0wyrC3n7oVrAet3Zd" + "VitxjZ4K8lUYc774H0UGfvZjC3HmUr" + " in the header",
      #"{"result": "using 00D"# + "iCwlxaUvf1rR" + "!AQ" + "6H6beKOeGKU7N8ZShG9AT9vXZaMJOY"
        + "nwnPG8jfhEKuqEH8fms4LQlfL8r02R" + "BvpjIQPVPPxmCCL2uB7M3xxOWpkssH" + #" now"}"#,
      "5Aep861" + "vr1VyPVgmpMplIlqeEkwMumKXhv" + "4xXvYqz4c2rkFAhhcuf41eoWiV7"
        + "tml9SELjI8f8hLeWOXsNYSbC85",
    ],
    clean: [
      "00D!",
      "org 00D" + "3LaLPO7fZGy7",
      "5Aep861",
    ])
}
