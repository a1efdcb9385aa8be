extension Detectors {
  /// p8e- and 32 of base64url.
  static let adobeSecret = Detector(
    id: "adobe-secret", title: "Adobe secret", family: .credential, tier: .structural,
    starts: Detector.Start.literals("p8e-"),
    pattern: #"\bp8e-[A-Za-z0-9_\-]{32}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at developer.adobe.com/console and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "ADOBE_CLIENT_SECRET=p8e-" + "g93GWyVMtOfe7mrY" + "HXgCjQ_3pCi1mXdA",
      "the call failed with p8e-" + "EGp80rNlIWsHYelJ" + "as-AmrQ4pchb1Ovg" + " in the header",
      #"{"result": "using p8e-"# + "reLHY4arpMdVTRhi" + "pVhfbDonHkYiU2J4" + #" now"}"#,
    ],
    clean: [
      "keys begin with p8e- and a random part",
      "ADOBE_CLIENT_SECRET=${ADOBE_CLIENT_SECRET}",
      "ADOBE_CLIENT_SECRET=p8e-abc123",
    ])
}
