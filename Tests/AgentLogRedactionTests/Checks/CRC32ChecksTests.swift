import Testing

@testable import AgentLogRedaction

@Suite struct `Checksums of tokens` {
  /// The token that GitHub printed when it announced the form.
  private let github = "ghp_" + "zQWBuTSOoRi4A9spHcVY5n" + "cnsDkxkJ0mLq17"
  /// The token in the tests of Grafana.
  private let grafana = "glsa_" + "yscW25imSKJIuav8zF37RZmn" + "biDvB05G_fcaaf58a"

  @Test func `a right sum verifies`() {
    #expect(judged(.crc32Base62(prefix: "ghp_"), github) == .verified)
    #expect(judged(.crc32Hex(separator: 1, littleEndian: true), grafana) == .verified)
    let body = "ATATT3" + "xFfGF0abc="
    let sum = String(decoding: CRC32.hex(CRC32.checksum(body.utf8)), as: UTF8.self)
    #expect(judged(.crc32Hex(), body + sum.uppercased()) == .verified)
  }

  @Test func `a wrong sum leaves the tier as it is`() {
    let changed = github.dropLast() + "8"
    #expect(judged(.crc32Base62(prefix: "ghp_"), String(changed)) == .structural)
    #expect(judged(.crc32Hex(separator: 1, littleEndian: true), grafana + "0") == .structural)
    #expect(judged(.crc32Hex(separator: 1), grafana) == .structural)
    #expect(judged(.crc32Base62(prefix: "ghp_"), "ghp_abc", tier: .contextual) == .contextual)
  }
}
