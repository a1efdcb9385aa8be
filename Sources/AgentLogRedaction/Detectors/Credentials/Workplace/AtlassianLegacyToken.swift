extension Detectors {
  /// 24 letters and digits, told by their name.
  static let atlassianLegacyToken = Detector(
    id: "atlassian-legacy-token", title: "Atlassian token of the old form",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("atlassian", "jira", "confluence"),
    pattern: NamedSecret.pattern(
      "atlassian|jira|confluence", "[A-Za-z0-9]{24}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at id.atlassian.com/manage-profile/security/api-tokens and issue another. Log \
      the key's name, never the key.
      """,
    flagged: [
      "JIRA_API_TOKEN=" + "F567vmVhbMpSCjAXemBTV2si",
      #"{"result": "jiraApiToken="# + "0J80d10COP9wlqSwkYcOBLkA" + #""}"#,
      "jira api token: " + "VYPGehUlxZmIsdlIRKez19V2",
    ],
    clean: [
      "JIRA_API_TOKEN=${JIRA_API_TOKEN}",
      "deployed jira at " + "ecRdoKoCquvJTcNNT1NXTThX",
      "JIRA_API_TOKEN is not set",
    ])
}
