import AgentLogJSON

extension Checksum {
  /// Base58Check (Bitcoin Wiki, Base58Check encoding): the last four bytes are the beginning of the
  /// double SHA-256 of what stands before them. Returns the payload with its version bytes; nil
  /// where the check fails. At most 128 characters; O(length²).
  static func base58Check(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard (8...128).contains(text.count), let bytes = base58(text), bytes.count > 4 else {
      return nil
    }
    let payload = bytes.dropLast(4)
    let digest = SHA256.hash(SHA256.hash(payload).bytes).bytes
    return digest.prefix(4).elementsEqual(bytes.suffix(4)) ? Array(payload) : nil
  }

  /// A Bitcoin address of the older forms: version 0 or 5 and twenty bytes.
  static func bitcoinAddress(_ text: some Collection<UInt8>) -> Bool {
    guard let payload = base58Check(text) else { return false }
    return payload.count == 21 && (payload[0] == 0 || payload[0] == 5)
  }

  private static func base58(_ text: some Collection<UInt8>) -> [UInt8]? {
    let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    // The number in base 256, the lowest byte first.
    var bytes: [UInt8] = []
    for byte in text {
      guard var carry = alphabet.firstIndex(of: byte) else { return nil }
      for index in bytes.indices {
        carry += Int(bytes[index]) * 58
        bytes[index] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      while carry > 0 {
        bytes.append(UInt8(truncatingIfNeeded: carry))
        carry >>= 8
      }
    }
    let zeros = text.prefix { $0 == 0x31 }.count
    return [UInt8](repeating: 0, count: zeros) + bytes.reversed()
  }
}
