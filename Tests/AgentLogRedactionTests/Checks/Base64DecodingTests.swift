import Testing

@testable import AgentLogRedaction

@Suite struct `Base64 for checks` {
  @Test(arguments: [
    ("", ""), ("Zg", "f"), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYmE", "fooba"),
  ])
  func `reads the vectors of RFC 4648, padded or not`(text: String, decoded: String) {
    #expect(Base64Decoding.decode(text.utf8) == Array(decoded.utf8))
  }

  @Test func `reads both alphabets`() {
    #expect(Base64Decoding.decode("-_-_".utf8) == Base64Decoding.decode("+/+/".utf8))
    #expect(Base64Decoding.decode("+/+/".utf8) == [0xFB, 0xFF, 0xBF])
  }

  @Test func `refuses other characters and stops at its limit`() {
    #expect(Base64Decoding.decode("Zm 9v".utf8) == nil)
    #expect(Base64Decoding.decode("Zm9v*".utf8, limit: 4) == Array("foo".utf8))
  }
}
