extension Detectors {
  /// ops_ and base64 of a JSON object.
  static let onepasswordToken = Detector(
    id: "onepassword-token", title: "1Password service account token",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("ops_eyJ"),
    pattern: #"\bops_eyJ[A-Za-z0-9+/_\-]{60,}={0,3}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at your 1Password account, developer tools and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ" + "zaWduSW5BZGRyZXNz" + "1KvOTDeod03XMdjFo3adfWpxLHXNq"
        + "Rfa7WfIqm8SHSUJhJxvj8odPDRu0T" + "Ytdibz9qBYNUGxLWOZgrT7DH1IUmR"
        + "BBK44yI9Pgyhf3ihgbvZcKpYFBSST" + "dPZRefeijvnqYfknXCduAwGq0Ir55"
        + "MigB56BURA3g15z0S9uHWjLYP1gzx" + "hUL4saqJ9b1TkPBLfBfynavDst",
      "the call failed with ops_eyJ" + "zaWduSW5BZGRyZXNz" + "XYsorXvGCndef2igr1sAB0ybjdrOm"
        + "X6SZX0hjjJf7ddYm0Dbiiz676n2vd" + "Yh7jCLZQu12eAF0Kih5lCcgrVxIxu"
        + "AIKU3rzmLADCOnHwqwUGxi9dwiE25" + "gM6YNDRYLAiQNHwqkw1BLqq5FwR3O"
        + "nsFc6DnqzowOvbzB6WSsEbm32EzQQ" + "HA9BWJMm6ADXBbQ73rtIBhNaLx" + " in the header",
      #"{"result": "using ops_eyJ"# + "zaWduSW5BZGRyZXNz" + "kFnjqPVc5QS1bWevKqWLQ4GT1uWvK"
        + "AKZ2iYYbLrzmVJJUH1X0oZvPSxldR" + "welLR6FjrBB8tttM6zdxzZmrg9y85"
        + "CQd2gbwXV6kLKKY0KixKG5Vadsyy5" + "AJQeJIPczUeZUi4kzAcdYsxA2dSfn"
        + "g5pW7Om1XFLoIjlbMUbK789MROUCd" + "HcUdY6NJCqnq6yRlXFG6MzfoDe" + #" now"}"#,
    ],
    clean: [
      "keys begin with ops_eyJ and a random part",
      "OP_SERVICE_ACCOUNT_TOKEN=${OP_SERVICE_ACCOUNT_TOKEN}",
      "OP_SERVICE_ACCOUNT_TOKEN=ops_eyJabc123",
      "ops_team",
    ])
}
