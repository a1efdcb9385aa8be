extension Detectors {
  /// nfp_, nfc_, nfo_, nfu_ or nfb_ and 36, older ones 40 to 46 told by their name.
  static let netlifyToken = Detector(
    id: "netlify-token", title: "Netlify token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("netlify")
      + Detector.Start.literals("nfp_", "nfc_", "nfo_", "nfu_", "nfb_"),
    pattern: NamedSecret.pattern(
      "netlify", #"nf[pcoub]_[A-Za-z0-9_]{36}|[A-Za-z0-9_\-]{40,46}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.netlify.com/user/applications and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "NETLIFY_AUTH_TOKEN=" + "1eBmYeqPU9kxf-RkWkvalB" + "--SEsL2ccCndL-SPydDoE",
      "token nfp_" + "dK0pmDwkAm5j39bSiM" + "DZqWu3KNihaGMshTwa",
      #"{"result": "netlifyToken="# + "ZQ2YFUoWRZgAUKzfkbUbMw" + "ROVXdos6rZL94jZHkco89" + #""}"#,
    ],
    clean: [
      "NETLIFY_AUTH_TOKEN=${TOKEN}",
      "nfp_abc",
      "netlify deploy " + "aPu7_E5n90k3YfvOB1k364" + "j0fGJGny3JqB281VWmmqU",
    ])
}
