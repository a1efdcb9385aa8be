extension Detectors {
  /// dapi and 32 hexadecimal digits, with -N on Azure.
  static let databricksToken = Detector(
    id: "databricks-token", title: "Databricks token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("dapi"),
    pattern: #"\b(?P<value>dapi[A-Fa-f0-9]{32}(?:-[0-9]{1,2})?)(?:[^A-Za-z0-9_\-]|$)"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at your Databricks workspace, user settings, developer and issue another. Log \
      the key's name, never the key.
      """,
    flagged: [
      "DATABRICKS_TOKEN=dapi" + "650658c6f8133c2a" + "5fd2162dbab54d8c",
      "the call failed with dapi" + "c452965829c0104d" + "eef00d22b109079c" + " in the header",
      #"{"result": "using dapi"# + "36f88a1ffddc0b91" + "58c5dbcd01b19a5b" + #" now"}"#,
      "dapi" + "d1f4c96d448d597f" + "2af93418128b16a3" + "-3",
      "https://token:dapi" + "7f0e8c748c6a14d9" + "c60cf2eecbc6bfb1" + "@adb.net",
    ],
    clean: [
      "keys begin with dapi and a random part",
      "DATABRICKS_TOKEN=${DATABRICKS_TOKEN}",
      "DATABRICKS_TOKEN=dapiabc123",
      "dapi" + "a848388c2930c0f2b" + "013d8a29b8fa68b92",
    ])
}
