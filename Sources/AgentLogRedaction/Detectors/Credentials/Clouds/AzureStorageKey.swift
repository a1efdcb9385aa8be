extension Detectors {
  /// AccountKey, SharedAccessKey or AccessKey and base64 in a connection string, or a storage or
  /// Cosmos DB key (86 characters and ==) by its name.
  static let azureStorageKey = Detector(
    id: "azure-storage-key", title: "Azure account key", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "AccountKey=", "SharedAccessKey=", "accessKey=", "AccessKey=")
      + NamedSecret.starts(
        "account_key", "account key", "accountkey", "storage_key", "storage-key", "storage key",
        "storagekey", "cosmos", keys: true),
    pattern: "(?:(?:AccountKey|SharedAccessKey|[aA]ccessKey)=|(?i:account[_ ]?key|storage"
      + #"[_\- ]?(?:account[_\- ]?)?key|cosmos[A-Za-z0-9_ \-]{0,16}key)[A-Za-z0-9_]{0,8}"#
      + #"[\s"'`:=>,(\\\[]{1,8})?(?P<value>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{40,}={1,2})"#,
    checks: [.publishedExample],
    remedy: """
      Rotate the key in the Azure portal, access keys, and prefer Entra identities. Log the \
      account's name.
      """,
    flagged: [
      "DefaultEndpointsProtocol=https;AccountName=a1;AccountKey="
        + "37x+lxQRI4g/RkuTT/UqaC2P13+7J" + "qs73AqGolBi5BsRLNXP5eazlrsr4A"
        + "eyc6Vj90Uf47tVS0SauRT2+wY76B" + "==;EndpointSuffix=core.windows.net",
      "Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=k;SharedAccessKey="
        + "Q8XOzfsyyXZRkVvENaioy0" + "kmdDOjoO4moEiq6MoWars" + "=",
      #"{"storageAccountKey": ""# + "ZQ51YnBZQtYUwlA5npIdo/znXcTax"
        + "VOR+gs1X+n/J9gh3xWQBwogR+C8yZ" + "CUF8nkWti22cP4XCr3t04diJ9XAm" + #"=="}"#,
    ],
    clean: [
      "AccountKey=${KEY};EndpointSuffix=core.windows.net",
      "SharedAccessKeyName=RootManageSharedAccessKey",
      "InstrumentationKey=00000000-0000-0000-0000-000000000000;",
    ])
}
