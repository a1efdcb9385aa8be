/// A digest as logs write it: hexadecimal digits, with or without the method before them.
package enum HashText {
  /// Whether a whole text is one.
  ///
  /// With a method (`sha256:`, `sha-256-`, `hmac-sha256=`) at least eight digits, which may be cut off
  /// with `...`. Without one 16 to 128 digits of one case, letters among them if there are fewer than
  /// 32: the digits of a card or a phone number are hexadecimal too.
  package static func fits(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count >= 10 else { return false }
    let start = method(text)
    var end = text.count
    if start > 0, text.count > start + 3, text[(end - 3)...].allSatisfy({ $0 == 0x2E }) { end -= 3 }
    let count = end - start
    guard count >= (start > 0 ? 8 : 16), count <= 128 else { return false }
    var hasLower = false
    var hasUpper = false
    for byte in text[start..<end] {
      switch byte {
      case 0x30...0x39: break
      case 0x61...0x66: hasLower = true
      case 0x41...0x46: hasUpper = true
      default: return false
      }
    }
    return !(hasLower && hasUpper) && (hasLower || hasUpper || start > 0 || count >= 32)
  }

  package static func fits(_ text: some Collection<UInt8>) -> Bool {
    Array(text).withUnsafeBytes { fits($0) }
  }

  /// The offset behind the name of a method and its separator, 0 where there is none.
  private static func method(_ text: UnsafeRawBufferPointer) -> Int {
    var best = 0
    for name in methods where text.count > name.count && text.count > best {
      let separator = text[name.count]
      guard separator == 0x3A || separator == 0x2D || separator == 0x3D || separator == 0x5F
      else { continue }
      let fits = zip(text, name).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
      if fits { best = max(best, name.count + 1) }
    }
    return best
  }

  private static let methods: [[UInt8]] =
    [
      "sha256", "sha-256", "sha1", "sha-1", "sha384", "sha-384", "sha512", "sha-512", "sha3-256",
      "sha3-512", "md5", "blake2b", "blake2s", "blake3", "hmac-sha256", "hmac-sha1", "hmac-sha512",
      "hmac", "hash",
    ].map { Array($0.utf8) }
}
