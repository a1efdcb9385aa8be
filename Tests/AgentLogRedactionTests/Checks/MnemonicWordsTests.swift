import AgentLogJSON
@testable import AgentLogRedaction
import Testing

@Suite struct `The word list of BIP-39` {
  @Test func `is the published one, byte for byte`() {
    let text = MnemonicWords.all.map { $0 + "\n" }.joined()
    let hash = SHA256.hash(text.utf8).bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    #expect(hash.joined() == "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda")
  }

  @Test func `every word is found at its place, others are not`() {
    #expect(MnemonicWords.all.count == 2_048)
    for (index, word) in MnemonicWords.all.enumerated() {
      #expect(MnemonicWords.index(of: word.utf8) == index)
    }
    for word in ["", "zo", "zooo", "abandonn", "aaaa", "zzzz", "ABANDON"] {
      #expect(MnemonicWords.index(of: word.utf8) == nil)
    }
  }
}
