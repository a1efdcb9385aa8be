extension Detectors {
  /// Eight characters or more with letters and digits, told by their name.
  static let snowflakePassword = Detector(
    id: "snowflake-password", title: "Snowflake password", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("snowflake", "snowsql"),
    pattern: NamedSecret.pattern(
      "snowflake|snowsql", #"[^\s"'`,;&$<{\[(]{8,64}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Set another with ALTER USER, and prefer key pairs. Log the user's name.
      """,
    flagged: [
      "SNOWFLAKE_PASSWORD=Xy7!" + "Qs7KpF4lD",
      #"{"result": "snowflakePassword=Xy7!"# + "OokgvfDDl" + #""}"#,
      "snowflake password: Xy7!" + "lj1kKEoow",
    ],
    clean: [
      "SNOWFLAKE_PASSWORD=${SNOWFLAKE_PASSWORD}",
      "deployed snowflake at eu-west-1",
      "SNOWFLAKE_PASSWORD is not set",
    ])
}
