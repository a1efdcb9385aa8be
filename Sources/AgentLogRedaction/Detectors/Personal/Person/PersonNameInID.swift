extension Detectors {
  /// Ids of users that are made of a name: `isabella_lopez_6490`, `john.doe`. Worth knowing:
  /// everything that carries the id carries the name.
  static let personNameInID = Detector(
    id: "person-name-in-id", title: "name of a person inside an id", family: .personal,
    tier: .informational,
    starts: Detector.Start.userKeys,
    pattern: #"[A-Za-z]{2,24}[._\-][A-Za-z]{2,24}(?:[._\-]?\d{1,6})?"#,
    checks: [.nameInID],
    remedy: """
      Give users ids that say nothing (a random number or a UUID), or log an HMAC of the id.
      """,
    flagged: [
      #"{"user_id": "isabella_lopez_64"# + #"90"}"#,
      #"{"customerId""# + #": "john.doe"}"#,
      #"{"assignee": "ana-lopez-"# + #"3"}"#,
    ],
    clean: [
      #"{"user_id": "usr_7f3a"}"#,
      #"{"tool_id": "isabella_lopez_6490"}"#,
      #"{"user_id": "test_user_1"}"#,
      #"{"owner": "data-platform"}"#,
    ])
}
