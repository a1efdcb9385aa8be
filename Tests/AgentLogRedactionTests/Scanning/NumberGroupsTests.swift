import AgentLogRedaction
import Testing

@Suite struct `Numbers among other numbers` {
  private func ids(_ text: String, _ id: String) throws -> [Tier] {
    let detector = try #require(Detectors.all.first { $0.id == id })
    return try Samples([detector]).tiers(text)
  }

  @Test(arguments: [
    "4539 1488 0343 " + "6467 12/27", "2 4539 1488 0343 " + "6467",
    "1/2 4539-1488-0343-" + "6467 9",
    "4539148803436467 " + "4539 1488 0343 6467",
  ])
  func `a card is found whatever digits stand beside it`(text: String) throws {
    #expect(try ids(text, "payment-card").contains(.verified))
  }

  @Test func `two numbers side by side are two`() throws {
    let card = "4539 1488 0343 " + "6467"
    #expect(try ids("\(card) \(card)", "payment-card") == [.verified, .verified])
  }

  @Test func `an IPv4 address needs four parts`() throws {
    #expect(try ids("client 81.2.69.160", "ipv4-address") == [.contextual])
    #expect(try ids("client 81.2.69160", "ipv4-address") == [])
  }
}
