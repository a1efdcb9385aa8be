extension Detectors {
  /// 34 hexadecimal digits that begin with 11, or the 32 of an initial password, told by their
  /// name.
  static let jenkinsToken = Detector(
    id: "jenkins-token", title: "Jenkins token", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("jenkins"),
    pattern: NamedSecret.pattern(
      "jenkins|initialadminpassword", "11[a-f0-9]{32}|[a-f0-9]{32}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the Jenkins user's configuration and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "JENKINS_API_TOKEN=11" + "7e030651847f7eb6" + "7d8728b880fb9ce5",
      #"{"result": "jenkinsToken=11"# + "c6bbf3fa6daf2c4b" + "bc79e6deb058e35b" + #""}"#,
      "jenkins api token: 11" + "1faeef5726ed6e5d" + "1dcc97060cf8cd19",
    ],
    clean: [
      "JENKINS_API_TOKEN=${JENKINS_API_TOKEN}",
      "deployed jenkins at 11" + "b1064b3adb27ce92" + "7adeafab17f65146",
      "JENKINS_API_TOKEN is not set",
    ])
}
