import AgentLogJSON

extension Checksum {
  /// A BIP-39 phrase: 12, 15, 18, 21 or 24 words of the English list, the last bits of which are
  /// the first of the SHA-256 of the others. One in sixteen phrases of twelve listed words passes by
  /// chance; prose of twelve listed words hardly comes.
  static func mnemonic(_ text: some Collection<UInt8>) -> Bool {
    let words = text.split { $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D }
    guard words.count >= 12, words.count <= 24, words.count % 3 == 0 else { return false }
    var bits: [UInt8] = []
    for word in words {
      guard let index = MnemonicWords.index(of: word) else { return false }
      bits += (0..<11).map { UInt8(truncatingIfNeeded: index >> (10 - $0) & 1) }
    }
    let checkCount = bits.count / 33
    let entropy = stride(from: 0, to: bits.count - checkCount, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    let first = SHA256.hash(entropy).bytes[0]
    return (0..<checkCount).allSatisfy {
      first >> UInt8(7 - $0) & 1 == bits[bits.count - checkCount + $0]
    }
  }
}
