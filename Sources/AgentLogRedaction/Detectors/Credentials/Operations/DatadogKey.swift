extension Detectors {
  /// API keys of 32 and application keys of 40 hexadecimal digits, told by their name.
  static let datadogKey = Detector(
    id: "datadog-key", title: "Datadog key", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("datadog", "dd_api", "dd-api", "dd_app", "dd-app", keys: true),
    pattern: NamedSecret.pattern(
      "datadog|dd[_-](?:api|app)(?:lication)?", "[a-f0-9]{32}|[a-f0-9]{40}"),
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.datadoghq.com/organization-settings/api-keys and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "DD_API_KEY=" + "be58e2986756025c" + "ed88560e488fcac8",
      #"{"result": "datadogApiKey="# + "3a1e97a6c9c3483a" + "17acf50a10b88eb9" + #""}"#,
      "datadog api key: " + "f801f6ddb3576f45" + "714ee11737e48df0",
      "DD-APPLICATION-KEY: " + "d613f5463a7f0342239a" + "8d46053ce92ea66cc885",
    ],
    clean: [
      "DD_API_KEY=${DD_API_KEY}",
      "deployed datadog at " + "b4761d83ef39ccad" + "bcd864cde8811485",
      "DD_API_KEY is not set",
      "dd trace_id " + "b0547a0934351737" + "958fa5216354b3c1",
    ])
}
