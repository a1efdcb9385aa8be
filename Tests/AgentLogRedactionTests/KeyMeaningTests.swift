import AgentLogRedaction
import Testing

@Suite struct `What keys say of their value` {
  @Test(arguments: ["result", "tool_result", "finalAnswer", "content", "value", "args", "text"])
  func `nothing`(key: String) {
    #expect(KeyWords(key).saysNothing)
    #expect(!KeyWords(key).namesAnotherThing)
  }

  @Test(arguments: [
    "order_id", "traceId", "createdTime", "token_count", "sha256", "latency_ms", "X-Request-ID",
    "productVersion", "modelName",
  ])
  func `that it is something else`(key: String) {
    #expect(KeyWords(key).namesAnotherThing)
    #expect(!KeyWords(key).saysNothing)
  }

  @Test(arguments: ["phone", "passport_no", "Action Camera", "ssn", "customer"])
  func `something that may be of a person`(key: String) {
    #expect(!KeyWords(key).namesAnotherThing)
    #expect(!KeyWords(key).saysNothing)
  }
}
