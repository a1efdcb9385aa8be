extension Detectors {
  /// dbtc_, dbtu_ or dbts_ and a body.
  static let dbtToken = Detector(
    id: "dbt-token", title: "dbt Cloud token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("dbtc_", "dbtu_", "dbts_"),
    pattern: #"\bdbt[cus]_[A-Za-z0-9_\-]{36,}={0,2}"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at cloud.getdbt.com, account settings, API tokens and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "DBT_TOKEN=dbtc_" + "p_jjeBGoeLy6ys1_9cJmAN" + "Dt3C46TL-1IUYCwYc38N4",
      "the call failed with dbtc_" + "TbFWO2PbFgsuqoyo52tPxV" + "dRNzk5c6twke637WUhPJh"
        + " in the header",
      #"{"result": "using dbtc_"# + "9EVAsw-iyRUpUDZvihDL91" + "quKD84Y41BgTYzIu68C3P"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with dbtc_ and a random part",
      "DBT_TOKEN=${DBT_TOKEN}",
      "DBT_TOKEN=dbtc_abc123",
    ])
}
