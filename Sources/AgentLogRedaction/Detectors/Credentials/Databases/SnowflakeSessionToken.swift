extension Detectors {
  /// ver:, a version, hint:, a number and base64.
  static let snowflakeSessionToken = Detector(
    id: "snowflake-session-token", title: "Snowflake session token",
    family: .credential, tier: .structural,
    starts: Detector.Start.inside("-hint:", reach: 8),
    pattern: "ver:[0-9]{1,2}-hint:[0-9]{1,20}-[A-Za-z0-9+/=]{40,}",
    checks: [.publishedExample],
    remedy: """
      Abort the session with SYSTEM$ABORT_SESSION. Log the session's id.
      """,
    flagged: [
      "SNOWFLAKE_TOKEN=ver:1-hint:" + "0309689004" + "-ETMs" + "DgAAA"
        + "+FTAIg1hHoktoNuYn6rA4sCogyB" + "P8oNJELs0a4GKws9nvadb3r56KG"
        + "Oo/5UwBkH8wTtYQvfFNh/o7RpI",
      "the call failed with ver:1-hint:" + "6638091811" + "-ETMs" + "DgAAA"
        + "7PrMuZUZsLQKmAs2MXxSohksJtL" + "S96W7G9SZjawYZryoYO5tzTvlyo"
        + "i4j/AIVdo2TjKUlFDx+I8VEQPs" + " in the header",
      #"{"result": "using ver:1-hint:"# + "2619533530" + "-ETMs" + "DgAAA"
        + "S8xLRBTPYPKtQNhDt6C6dsA0b4m" + "oBVD3BM2FVN/36MHsFin9Ft11Ph"
        + "D9fUZ7jFB83Tt/oRFXb+q0r/rr" + #" now"}"#,
    ],
    clean: [
      "ver:1-hint:",
      "ver:1-hint:123-abc",
      "a cache-hint: 3",
    ])
}
