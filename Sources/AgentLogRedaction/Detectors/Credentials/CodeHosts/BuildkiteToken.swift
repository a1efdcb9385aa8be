extension Detectors {
  /// bk, a kind (user, agent, job, registration, cluster …) and _ (Buildkite, token security).
  static let buildkiteToken = Detector(
    id: "buildkite-token", title: "Buildkite token", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "bkua_", "bkaa_", "bkaj_", "bkar_", "bkct_", "bkat_", "bkpt_", "bkps_"),
    pattern: #"\bbk(?:ua|aa|aj|ar|ct|at|pt|ps)_(?:[A-Za-z0-9_\-]{2,}\.){0,3}"#
      + #"[A-Za-z0-9_\-]{32,}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at buildkite.com/user/api-access-tokens and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "BUILDKITE_API_TOKEN=bkua_" + "a495fe0e14068483f1fc" + "fdb437ab4d30b759977a",
      "the call failed with bkua_" + "14b227a27e05f1353420" + "e79d13422872285acd56"
        + " in the header",
      #"{"result": "using bkua_"# + "e6ea50c6cf870a5f3fae" + "d4201fb3a51e825732a3" + #" now"}"#,
      "bkaa_MTA." + "qOWuuXvlgs490mO59V1lBBo8" + "7Ueyz6CsTi4sji4rngBaQRcm",
    ],
    clean: [
      "keys begin with bkua_ and a random part",
      "BUILDKITE_API_TOKEN=${BUILDKITE_API_TOKEN}",
      "BUILDKITE_API_TOKEN=bkua_abc123",
    ])
}
