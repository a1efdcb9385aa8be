import AgentLogRedaction
import Testing

/// Nine digits that pass the eleven test of Dutch numbers, in every standing.
@Suite struct `A number that ordinary ids may be, too` {
  private static let number = "111222" + "333"

  private func tiers(_ text: String) throws -> [Tier] {
    let detector = try #require(Detectors.all.first { $0.id == "nl-bsn" })
    return try Samples([detector]).tiers(text)
  }

  @Test(arguments: ["bsn \(number)", "\(number) is my bsn", #"{"bsn": "\#(number)"}"#])
  func `is sure with a word before, behind or in the key`(text: String) throws {
    #expect(try tiers(text) == [.verified])
  }

  @Test(arguments: [
    number, #"{"result": "\#(number)"}"#, #"{"tool_output": "\#(number)"}"#, #"["\#(number)"]"#,
  ])
  func `is weak alone under a key that says nothing`(text: String) throws {
    #expect(try tiers(text) == [.weak])
  }

  @Test(arguments: [
    "order \(number)", "took \(number) and more", #"{"order_id": "\#(number)"}"#,
    #"{"count": "\#(number)"}"#, #"{"Action Camera": "\#(number)"}"#, #"{"result": \#(number)}"#,
    #"{"\#(number)": "x"}"#, "bsn v1.\(number)", "bsn id_\(number)", "bsn \(number)ms",
  ])
  func `is none in a text, under a telling key, as a number, as a key or in a longer word`(
    text: String
  ) throws {
    #expect(try tiers(text) == [])
  }

  @Test func `counts as a JSON number where the key names it`() throws {
    #expect(try tiers(#"{"bsn": \#(Self.number)}"#) == [.verified])
  }

  @Test func `counts with a wrong check digit only where the key names it`() throws {
    let wrong = "111222" + "334"
    #expect(try tiers(#"{"bsn": "\#(wrong)"}"#) == [.contextual])
    #expect(try tiers("bsn \(wrong)") == [])
  }
}
