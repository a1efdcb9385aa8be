import AgentLogReplay

extension Command {
  static let fixtureGateway = Command(
    name: "fixture gateway", group: .fixtures,
    summary: "Stand between an agent and its tools: record calls, or answer them",
    details: """
      The agent asks before each call and reports what came of it, one JSON object a line: \
      {"op":"call","id":1,"tool":"search","args":{}} is answered by do run, return, raise or fail; \
      {"op":"result","id":1,"result":[]} by do ok. The gateway logs tool_call and tool_result with \
      hashed arguments, latency and a normalised error_class. Clients of twenty lines for Python and \
      Node stand in the article Fixtures.

      Replaying, calls of a lane are answered in the recorded order; those that overlapped by tool and \
      arguments. A call that does not fit, one too many, one that is missing, and an event that is \
      logged otherwise fail: each is told with its line in the fixture, and the exit status is 1.
      """,
    operand: nil,
    flags: [
      .gatewayFixture, .gatewayMode, .gatewaySocket, .gatewayLog, .gatewayTools, .argsHash, .schema,
      .schemaDir, .policy, .canary, .today, .dropSignatures, .maxLine, .fixtures, .inCI, .config,
      .quiet, .help,
    ],
    examples: [
      Example(
        call: "agentlog fixture gateway --fixture refund --mode record --socket /tmp/gateway.sock",
        meaning: "Record an agent's calls"),
      Example(
        call: "agentlog fixture gateway --fixture refund --mode replay --socket /tmp/gateway.sock",
        meaning: "Answer them, with the tools unplugged"),
    ]
  ) { invocation, session throws(UsageError) in
    try GatewayRun(invocation, session)()
  }
}
