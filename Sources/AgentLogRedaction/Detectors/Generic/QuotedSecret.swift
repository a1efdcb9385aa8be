extension Detectors {
  /// `"password": "hunter2"`, `:secret => 'x'`, `key="DbPassword" value="x"`, escaped or not: a name
  /// and a value in quotes, in text.
  static let quotedSecret = Detector(
    id: "quoted-secret", title: "quoted value of a secret's name", family: .generic,
    tier: .contextual, starts: SecretText.names,
    pattern: SecretText.name + SecretText.nameEnd
      + #"(?:\s{0,32}(?:=>|:=|={1,3}|!={1,2}|:|,|\(|,?\s{0,8}\\?["']?[Vv]alue\\?["']?\s{0,2}[:=])"#
      + #"\s{0,32}|\s{1,3})[@bBuUrRfFL]?\\?["'`]"# + SecretText.quoted,
    checks: [.namedSecret],
    remedy: """
      Change the secret where it is used; then log its name only. Tool arguments and results that \
      hold configuration are logged as a hash.
      """,
    flagged: [
      #"{\"password\":\""# + #"two words\"}"#,
      ":password       => '" + "4ian1234',",
      #"<add key="DbPassword" value=""# + #"Prestigi9"/>"#,
      #"if (api_key != ""# + #"p8xq-77ab") {"#,
    ],
    clean: [
      #"password = "<your password>""#, #"api_key: "${API_KEY}""#, #"api_key = """#,
      #"required: ["password", "confirm_password"]"#, #"get_secret("database-credentials")"#,
      #"{"token_type": "bearer", "max_tokens": "4096"}"#,
      #"passwordLabel: "Password:", rememberLabel: "Remember me:""#,
    ])
}
