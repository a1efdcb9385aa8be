extension Detectors {
  /// Common annotated security keys: 52 letters and digits, JQQJ9, 9, D or H, and a dated tail, 84
  /// or 88 long; in Azure DevOps AZDO stands at 76 (Microsoft security-utilities, CASK).
  static let azureAnnotatedKey = Detector(
    id: "azure-annotated-key", title: "Azure annotated key", family: .credential, tier: .structural,
    starts: Detector.Start.inside("JQQJ9", reach: 52)
      + Detector.Start.inside("AZDO", reach: 76),
    pattern: #"\b(?:[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{20,}(?:==)?|[A-Za-z0-9]{76}AZDO"#
      + #"[A-Za-z0-9]{4}\b)"#,
    checks: [.publishedExample],
    remedy: """
      Revoke the token in Azure DevOps, or rotate the key in the Azure portal. Log the \
      resource's or user's name.
      """,
    flagged: [
      "AZURE_OPENAI_API_KEY=" + "vdKTyLTN3nruE9KpBOavBwPrTh" + "JQ3gjhfV4ZEOEbm7oRjv3XJK55"
        + "JQQJ99BFACYeBjFXJ3w3AAABACOG" + "XLCF",
      #"{"pat": ""# + "LOdlocFjkc4I963UCHWXAhcCE9" + "5Tz12qtBiyqlurXhIwMDyH3XD4"
        + "JQQJ99BFACAAAAAAAAAAAAASAZDO" + "rkT7" + #""}"#,
      "token " + "aSQqyja0vZiIZc3yLMwzRRMp07" + "y6s3MyAxRklzgdvULEy2m0Koc3"
        + "zj4oUaZXPxsY7cjmWeef2UgO" + "AZDO" + "1WDS",
    ],
    clean: [
      "JQQJ9",
      "AZDO-1234 is done",
      "I8pk4E7sVUmBiHlDA37pzZxHqZVNB0" + "JQQJ99BF",
      "D74IWuCNFyrpIM8aOFsO5U7pL1F" + "e6jxeP2mNGHEU26n8k3MQgu1UMk"
        + "bqTkiwiHOrQrQmyi0EId2VwWHl" + "AZDO" + "ufsbpvxJ",
    ])
}
