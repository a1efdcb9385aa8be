extension Detectors {
  /// github_pat_ and 82, in two parts.
  static let githubFineGrainedToken = Detector(
    id: "github-fine-grained-token", title: "GitHub fine-grained token",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("github_pat_"),
    pattern: "github_pat_[A-Za-z0-9_]{30,}",
    checks: [.publishedExample],
    remedy: """
      Revoke it at github.com/settings/personal-access-tokens and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "GITHUB_TOKEN=github_pat_" + "k7bRiBQvuyKUT0as7v2uwt" + "_"
        + "dQrqKOYugwz7kZb2KRcmgft0J2lOXu" + "zje2e8nZSR3YDeIlStgHQkArY5DoI",
      "the call failed with github_pat_" + "tBadUn59Vu2MQxAxDCo6DU" + "_"
        + "gFEnwEWnw2A5cisi4JWxnVBe2V6Nht" + "w3ONK9P2dbKmQKuk9upW6f1ppErrC" + " in the header",
      #"{"result": "using github_pat_"# + "FsdDapMRmpfVtcBDV7wsvd" + "_"
        + "YuutjREUSwG359Jm9tBbECnQlWTcm4" + "Y75ZoNgqxdNLTQHnhvfE6rLOBUvx4" + #" now"}"#,
    ],
    clean: [
      "keys begin with github_pat_ and a random part",
      "GITHUB_TOKEN=${GITHUB_TOKEN}",
      "GITHUB_TOKEN=github_pat_abc123",
    ])
}
