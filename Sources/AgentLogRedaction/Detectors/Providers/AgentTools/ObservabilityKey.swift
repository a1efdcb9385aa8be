extension Detectors {
  /// AgentOps, Arize, Comet, Braintrust, Galileo, Portkey and others: a body of 24 to 72, told by
  /// its name.
  static let observabilityKey = Detector(
    id: "observability-key", title: "key of an agent observability service",
    family: .provider, tier: .contextual,
    starts: NamedSecret.starts(
      "agentops", "arize", "phoenix_api", "comet_api", "opik", "braintrust", "galileo_api",
      "portkey", "traceloop", "humanloop", "promptlayer"),
    pattern: NamedSecret.pattern(
      "agent_?ops|arize|phoenix|comet|opik|braintrust|galileo|portkey"
        + "|traceloop|humanloop|promptlayer",
      #"[A-Za-z0-9_\-./+]{24,96}={0,2}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at the service's dashboard and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "AGENTOPS_API_KEY=" + "edbd5950-61a7-4bdc" + "-ae24-67231a12c9b5",
      #"{"result": "arizeApiKey="# + "d4118b7d-eff2-4dee" + "-a145-09e552df7d53" + #""}"#,
      "portkey api key: " + "61ce24e9-6895-4553" + "-a866-452d38034e01",
    ],
    clean: [
      "AGENTOPS_API_KEY=${AGENTOPS_API_KEY}",
      "deployed portkey at " + "2521a69c-a0ed-43a4" + "-aed7-4d247a9cd876",
      "AGENTOPS_API_KEY is not set",
    ])
}
