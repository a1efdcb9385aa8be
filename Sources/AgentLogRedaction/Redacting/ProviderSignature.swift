import AgentLogJSON

/// Signatures and encrypted reasoning that a model provider wants back unchanged: what is in them
/// nobody can read, and a single byte less makes the provider refuse a replay.
enum ProviderSignature {
  /// Members that are looked at for what stands beside a signature.
  private static let mostMembers = 16
  /// Shorter texts are no signature.
  private static let shortest = 24

  private static let names: Set<String> = [
    "thinkingsignature", "thoughtsignature", "reasoningsignature", "encryptedcontent",
    "encryptedreasoning", "encryptedthinking", "reasoningencrypted", "reasoningencryptedcontent",
  ]

  /// Whether a value is one: by its key and what stands beside it, and because it is ciphertext in
  /// base 64 and no text that was encoded.
  static func isOpaque(
    _ node: Int, _ path: [TapeWalk.Step], _ nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> Bool {
    guard let step = path.last, step.isObject else { return false }
    return isOpaque(node, key: step.key, of: step.node, nodes, bytes)
  }

  static func isOpaque(
    _ node: Int, key: Int, of object: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> Bool {
    isNamed(key: key, of: object, nodes, bytes) && isCiphertext(node, nodes, bytes)
  }

  /// Whether the member with that key is a signature by its name, whatever its value.
  static func isNamed(
    key: Int, of object: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> Bool {
    let raw = nodes[key].range
    guard raw.count >= 4, raw.count <= 40 else { return false }
    switch bytes[raw.lowerBound] | 0x20 {
    case 0x73:  // s
      return raw.count == 9 && plain(bytes, raw) == "signature"
        && has(beside: object, nodes, bytes) { name, value in
          name == "thinking" || name == "type" && value == "thinking"
        }
    case 0x64:  // d
      return raw.count == 4 && plain(bytes, raw) == "data"
        && has(beside: object, nodes, bytes) { name, value in
          name == "type" && (value == "redactedthinking" || value == "reasoningencrypted")
        }
    case 0x74, 0x72, 0x65:  // t, r, e
      return names.contains(plain(bytes, raw))
    default: return false
    }
  }

  /// Lower case, without what joins words.
  private static func plain(_ bytes: PaddedBytes, _ range: Range<Int>) -> String {
    String(
      decoding: bytes.slice(range).compactMap { byte -> UInt8? in
        switch byte {
        case 0x5F, 0x2D, 0x2E: nil
        case 0x41...0x5A: byte | 0x20
        default: byte
        }
      }, as: UTF8.self)
  }

  private static func has(
    beside object: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes,
    _ fits: (_ name: String, _ value: String) -> Bool
  ) -> Bool {
    var key = object + 1
    var count = 0
    while key < Int(nodes[object].next), count < mostMembers {
      let value = nodes[key + 1]
      if nodes[key].range.count <= 16 {
        let isShort = value.kind == .string && value.range.count <= 24
        if fits(plain(bytes, nodes[key].range), isShort ? plain(bytes, value.range) : "") {
          return true
        }
      }
      key = Int(value.next)
      count += 1
    }
    return false
  }

  private static func isCiphertext(
    _ node: Int, _ nodes: [JSONNode], _ bytes: PaddedBytes
  ) -> Bool {
    let range = nodes[node].range
    guard nodes[node].kind == .string, range.count >= shortest else { return false }
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x3D { end -= 1 }
    for index in range.lowerBound..<end
    where Base64Text.value(bytes[index]) < 0 && bytes[index] != 0x5C { return false }
    return !Base64Text.isReadable(bytes, range) && !HexText.isReadable(bytes, range)
  }
}
