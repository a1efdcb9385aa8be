extension Detectors {
  /// pat, 14 letters and digits, a dot and 64 hexadecimal digits behind Bearer or its name; older
  /// keys are key and 14.
  static let airtableToken = Detector(
    id: "airtable-token", title: "Airtable token", family: .credential, tier: .structural,
    starts: NamedSecret.starts("airtable", keys: true, needsNoun: false)
      + Detector.Start.words("bearer pat"),
    pattern: #"(?:(?i:airtable)[A-Za-z0-9_ .\-]{0,24}?[\s"'`:=>,(\\]{1,8}|(?i:bearer) )?"#
      + #"(?P<value>pat[A-Za-z0-9]{14}\.[a-f0-9]{64}|key[A-Za-z0-9]{14})(?:[^A-Za-z0-9]"#
      + "|$)",
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at airtable.com/create/tokens and issue another. Log the key's name, never the \
      key.
      """,
    flagged: [
      "AIRTABLE_API_KEY=pat" + "iWwoeH5b6YsZqs" + "." + "e2afbed7dcacf0d95db07c"
        + "c8d17c0c6f0caa642b7cb4" + "a9e9926a8b02ca86413e",
      "Authorization: Bearer pat" + "vEkex2zgE3FNjl" + "." + "928faf405fe597831b032a"
        + "d98234a00fb0c609cfd78a" + "5b0426ce4dfff80c4e91",
      #"{"airtableToken": "pat"# + "MabJACQaGv9Ctm" + "." + "b7bacecf4055c6a5465403"
        + "6edbd21ecd910ab6f5932d" + "3daed5bf4b721bc640a1" + #""}"#,
      "airtable key: key7" + "RNknKHkHCEgAu",
    ],
    clean: [
      "AIRTABLE_API_KEY=${KEY}",
      "path.join",
      "Bearer pattern",
    ])
}
