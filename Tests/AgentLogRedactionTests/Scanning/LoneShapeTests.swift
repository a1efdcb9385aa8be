import AgentLogJSON
@testable import AgentLogRedaction
import Testing

@Suite struct `Shapes of whole texts` {
  private func shape(_ text: String) -> LoneShape? {
    let buffer = PaddedBuffer(capacity: text.utf8.count)
    buffer.append(Array(text.utf8))
    return LoneShape.of(buffer.bytes, 0..<buffer.count)
  }

  @Test(arguments: ["C01X00T47", "AB 12 34 56 C", "1EG4-TE5-MK73", "uzb2345117", "DE 136-695.976"])
  func `codes`(text: String) { #expect(shape(text) == .code) }

  @Test(arguments: ["2a02:2e0:3fe:1001:302::", "::1", "3c:22:fb:5a:01:9e", "3c22.fb5a.019e"])
  func `addresses of networks`(text: String) { #expect(shape(text) == .colons) }

  @Test func `phrases and addresses of wallets`() {
    #expect(shape("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong") == .phrase)
    #expect(shape("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa") == .address)
    #expect(shape("0xde709f2102306220921060314715629080e2fb77") == .address)
  }

  @Test(arguments: [
    "", "ok", "12:34:56", "16:40", "tool_call", "gpt-4.1-2025-04-14", "2025-08-01T15:59:15.831243Z",
    "call_L8pdnSKJiI9B8NUKgRL2VAtO", "3257b0ed-4780-4032-9f7e-74d54ddd122f", "00f067aa0ba902b7",
    "f6c00b84078bb274bea553c844da13a6b8a908c584242a0dceef16159fd1304c", "CUST_LOW_RISK",
    "the agent will now read it.", "5996159312", "claude-3-5", "isabella_lopez_6490",
  ])
  func `nothing that agents log all day`(text: String) { #expect(shape(text) == nil) }
}
