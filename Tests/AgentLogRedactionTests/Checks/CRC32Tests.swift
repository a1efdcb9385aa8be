import Testing

@testable import AgentLogRedaction

@Suite struct `CRC-32` {
  @Test(arguments: [
    ("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43),
    ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
  ])
  func `agrees with the published values`(text: String, sum: UInt32) {
    #expect(CRC32.checksum(text.utf8) == sum)
  }

  @Test(arguments: [(0, "000000"), (61, "00000z"), (62, "000010"), (.max, "4gfFC3")])
  func `is written in base 62 with zeros in front`(number: UInt32, text: String) {
    #expect(String(decoding: CRC32.base62(number), as: UTF8.self) == text)
  }

  @Test func `is written in hexadecimal from either end`() {
    #expect(String(decoding: CRC32.hex(0x0A1B_2C3D), as: UTF8.self) == "0a1b2c3d")
    #expect(
      String(decoding: CRC32.hex(0x0A1B_2C3D, littleEndian: true), as: UTF8.self) == "3d2c1b0a")
  }
}
