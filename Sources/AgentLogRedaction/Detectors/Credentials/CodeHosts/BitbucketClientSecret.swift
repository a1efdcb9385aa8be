extension Detectors {
  /// 32 to 64 characters, told by their name.
  static let bitbucketClientSecret = Detector(
    id: "bitbucket-client-secret", title: "Bitbucket client secret",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("bitbucket"),
    pattern: NamedSecret.pattern(
      "bitbucket", #"[A-Za-z0-9_\-=]{32}|[A-Za-z0-9_\-]{44}|[A-Za-z0-9_\-=]{64}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at bitbucket.org, workspace settings, OAuth consumers and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "BITBUCKET_CLIENT_SECRET=" + "iYfk5kottpdgRYOBIabBS4" + "QSDmIP7M49JoE3UGO8ccyz"
        + "oZGFyqbO1PMNheeCmNcB",
      #"{"result": "bitbucketSecret="# + "tXJ8S0AVqqUQuelkRbBSma" + "eerd1aZJq_q4Qmcf8xJPmG"
        + "RowSxaUMAwZXXB51M2Az" + #""}"#,
      "bitbucket secret: " + "4ZggsSjEVouSrqh7i3oeRn" + "pMoMN0HMAnYFjbwcb8eZG7"
        + "jfTT0C2CcI-JPciaAnHC",
    ],
    clean: [
      "BITBUCKET_CLIENT_SECRET=${BITBUCKET_CLIENT_SECRET}",
      "deployed bitbucket at " + "YqQtbVzy5yoWoB1CNMEMm0" + "ADHfLIEu7MO_mOOHS3lmS1"
        + "kJOmg5Mi9PGcJepfYbfR",
      "BITBUCKET_CLIENT_SECRET is not set",
    ])
}
