extension Detectors {
  /// Keys of Azure OpenAI, AI services, Maps or Search in their old forms: 32 hexadecimal digits or
  /// 52 of base 32 (Azure DevOps), told by their name.
  static let azureServiceKey = Detector(
    id: "azure-service-key", title: "Azure service key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts(
      "azure", "ocp-apim-subscription", "ocp_apim_subscription", "devops", "cognitive",
      keys:
        true),
    pattern: NamedSecret.pattern(
      "azure|ocp[_-]apim[_-]subscription|devops|cognitive", "[0-9a-f]{32}|[a-z2-7]{52}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Rotate the key in the Azure portal, or revoke the token in Azure DevOps. Log the \
      resource's name.
      """,
    flagged: [
      "AZURE_OPENAI_API_KEY=" + "b3883e72e246099a" + "62b7439495eea54b",
      #"{"azureOpenaiKey": ""# + "9a58c95e6d6c425d" + "da6bba4f80eee2dc" + #""}"#,
      "Ocp-Apim-Subscription-Key: " + "5dfbee9bbdfc2137" + "09eb54ec90c6dd2e",
      "AZURE_DEVOPS_PAT=" + "nabobuluf6i63jp6vfiekvztn4" + "ql6ypx65rwkxb35bwfty3kdnkt",
    ],
    clean: [
      "AZURE_API_KEY=${AZURE_API_KEY}",
      "deployed azure at " + "78650a286a9fe2f26920" + "3e7ac584e88213c82ec5",
      "AZURE_API_KEY is not set",
      "azure trace " + "d1f477a39ef7bdbd" + "a0ae4f7b975e4f39",
    ])
}
