extension Detectors {
  /// 34 hexadecimal digits that begin with 11, or the 32 of the first password that Jenkins prints
  /// when it is set up, told by their place.
  static let jenkinsToken = Detector(
    id: "jenkins-token", title: "Jenkins token or first password",
    family: .credential, tier: .contextual,
    starts: Detector.Start.words("jenkins")
      + Detector.Start.literals("installation:\n\n"),
    pattern: #"(?:(?i:jenkins)[A-Za-z0-9_ .\-]{0,24}?(?i:key|token|secret|passw|auth)"#
      + #"[A-Za-z0-9_]{0,16}[\s"'`:=>,(\\]{1,8}|installation:[\s*]{1,12})(?P<value>11"#
      + #"[a-f0-9]{32}|[a-f0-9]{32})\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the Jenkins user's configuration and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "JENKINS_API_TOKEN=11" + "7e030651847f7eb6" + "7d8728b880fb9ce5",
      "use the following password to proceed to installation:\n\n" + "c6bbf3fa6daf2c4b"
        + "bc79e6deb058e35b" + "\n",
      #"{"result": "jenkins token: 11"# + "1faeef5726ed6e5d" + "1dcc97060cf8cd19" + #""}"#,
    ],
    clean: [
      "JENKINS_API_TOKEN=${TOKEN}",
      "jenkins build " + "b1064b3adb27ce92" + "7adeafab17f65146",
      "proceed to installation:\n\nrun setup",
    ])
}
