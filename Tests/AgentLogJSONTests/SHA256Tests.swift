import AgentLogJSON
import Testing

@Suite struct SHA256Tests {
  /// From FIPS 180-4 and the NIST example values.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the vectors of the standard`(text: String, hash: String) {
    #expect(SHA256.hash(text.utf8).hex == hash)
  }

  @Test func `a million times the letter a`() {
    var hasher = SHA256()
    let piece = [UInt8](repeating: 0x61, count: 10_000)
    for _ in 0..<100 { hasher.update(piece) }
    #expect(
      hasher.finalize().hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `how the bytes are cut into pieces makes no difference`() {
    let text = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let whole = SHA256.hash(text)
    for size in [1, 3, 55, 56, 63, 64, 65, 119, 120, 128, 199] {
      var hasher = SHA256()
      var rest = text[...]
      while !rest.isEmpty {
        hasher.update(rest.prefix(size))
        rest = rest.dropFirst(size)
      }
      #expect(hasher.finalize() == whole, "pieces of \(size)")
    }
  }

  @Test func `asking for the hash does not end the stream`() {
    var hasher = SHA256()
    hasher.update("ab".utf8)
    _ = hasher.finalize()
    hasher.update("c".utf8)
    #expect(hasher.finalize() == SHA256.hash("abc".utf8))
    #expect(hasher.finalize().bytes.count == 32)
  }
}
