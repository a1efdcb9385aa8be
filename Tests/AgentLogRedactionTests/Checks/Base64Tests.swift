import Testing

@testable import AgentLogRedaction

@Suite struct `Base64 of checks` {
  private func decoded(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { Base64.decoded(UnsafeRawBufferPointer($0)) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYmE", "fooba"),
    ("Pz8_", "???"), ("Pz8/", "???"),
  ])
  func `decodes both alphabets, with padding and without`(text: String, expected: String) {
    #expect(decoded(text) == expected)
  }

  @Test func `refuses other characters`() {
    #expect(decoded("Zm9v!") == nil)
    #expect(decoded("Zm 9v") == nil)
  }

  @Test func `text is readable, keys are not`() {
    func isReadable(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { Base64.isReadable(UnsafeRawBufferPointer($0)) }
    }
    #expect(isReadable("SGVsbG8sIHRoaXMgaXMgdGV4dA=="))
    #expect(!isReadable("Xy9aB8cD7eF6gH5iJ4kL3mN2oP1qR0sT9uV8wX7y"))
  }
}
