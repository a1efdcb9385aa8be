extension Detectors {
  /// dckr_pat_ (personal) or dckr_oat_ (organisation) and base64url.
  static let dockerToken = Detector(
    id: "docker-token", title: "Docker Hub token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("dckr_pat_", "dckr_oat_"),
    pattern: #"dckr_[po]at_[A-Za-z0-9_\-]{20,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.docker.com/settings/personal-access-tokens and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "DOCKER_PASSWORD=dckr_pat_" + "nbsuSAw1aEPDpMFxlEJJwxsTP9E",
      "the call failed with dckr_pat_" + "PaqUJnlOu5z1EK67bidUgQa6dJi" + " in the header",
      #"{"result": "using dckr_pat_"# + "h7LsVJEdauIx90s7FfNbl7-lBPY" + #" now"}"#,
    ],
    clean: [
      "keys begin with dckr_pat_ and a random part",
      "DOCKER_PASSWORD=${DOCKER_PASSWORD}",
      "DOCKER_PASSWORD=dckr_pat_abc123",
    ])
}
