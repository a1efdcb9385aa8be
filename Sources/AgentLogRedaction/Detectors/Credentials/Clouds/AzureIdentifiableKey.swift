extension Detectors {
  /// Keys with a service's signature at a fixed place (Microsoft security-utilities): AzFu, AzSe,
  /// AzCa, +ACR, AIoT, +ASb, +AEh, +ARm, AZEG, ACDb, APIM, +ASt, +ABa, +AMC.
  static let azureIdentifiableKey = Detector(
    id: "azure-identifiable-key", title: "Azure identifiable key",
    family: .credential, tier: .structural,
    starts: Detector.Start.inside(
      "AzFu", "AzSe", "AzCa", "AIoT", "AZEG", "ACDb", "APIM", "+ACR", "+ASb", "+AEh", "+ARm",
      "+ASt", "+ABa", "+AMC", reach: 76),
    pattern: #"(?P<value>[A-Za-z0-9_\-]{44}AzFu[A-Za-z0-9_\-]{5}[AQgw]==|[A-Za-z0-9]{42}AzSe"#
      + #"[A-D][A-Za-z0-9]{5}|[A-Za-z0-9+/]{33}(?:AIoT|AzCa|AZEG|\+ASb|\+AEh|\+ARm)[A-P]"#
      + #"[A-Za-z0-9+/]{5}=|[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}|"#
      + #"[A-Za-z0-9+/]{76}(?:ACDb|APIM|\+ASt|\+ABa|\+AMC)[A-Za-z0-9+/]{5}[AQgw]==)(?:"#
      + #"[^A-Za-z0-9+/_=\-]|$)"#,
    checks: [.publishedExample],
    remedy: """
      Rotate the key in the Azure portal, keys of the service, and prefer Entra identities. Log \
      the resource's name.
      """,
    flagged: [
      "key " + "dZQ4Wc5w0bd0wQ1MxlBo0xuHVK" + "huiXqgU6zFsgYaKaCMD7KB7jyx"
        + "FLLxbpxjTNJO6u8k52G1PIGs" + "+ASt" + "d3N9i" + "A==",
      "AZURE_SEARCH_KEY=" + "8ZOBWfgO3q8FghNidGxnz" + "FiMSkBtM0rkaXArx0t6j1" + "AzSe" + "A"
        + "RUw4O",
      #"{"result": ""# + "bUIUTTCSyhnKyld6n" + "M6crrqbBnxb/eitb" + "+ASb" + "C" + "GSx3L"
        + #"="}"#,
      "code=" + "Zhr6QFhvVCfwq5jdZ-6HsM" + "GVAktfrNxI8texpWTJ9bxV" + "AzFu" + "wPhfh" + "Q==",
    ],
    clean: [
      "AzFu",
      "see AIoT devices",
      "APIM gateway answered 200",
      "M8AgFWJ69r8a99ONKc1h" + "AzSeA" + "5xEd3",
    ])
}
