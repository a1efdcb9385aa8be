/// Code in a secret's place: what names a value and is none.
extension SecretValue {
  /// A variable, a member or a call of a program: `request.form[`, `getpass(`, `user.token`,
  /// `user_password`; and the name itself.
  func isReference(to name: KeyWords) -> Bool {
    guard let first = bytes.first, Self.isNameStart(first) else { return false }
    var end = 0
    while end < bytes.count, Self.isNamePart(bytes[end]) || bytes[end] == 0x2E { end += 1 }
    if end < bytes.count {
      switch bytes[end] {
      case 0x28, 0x5B: return true  // f( a[
      case 0x2D: return end + 1 < bytes.count && bytes[end + 1] == 0x3E  // a->b
      case 0x3A: return end + 1 < bytes.count && bytes[end + 1] == 0x3A  // A::b
      default: return false
      }
    }
    if bytes.contains(0x2E) { return !Randomness(bytes).isRandom }
    let words = KeyWords(bytes)
    if words.joined == name.joined || words.joined == name.last { return true }
    guard !bytes.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let text = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    if StandIn.isRemark(text) { return true }
    return words.words.count > 1
      && words.hasAny("secret", "password", "token", "key", "credential", "credentials", "passwd")
  }

  /// Begins as an expression does: `(char *) …`, `.$p`, `$_POST[…]`, `*d`.
  var isExpression: Bool {
    guard let first = bytes.first else { return false }
    if first == 0x24 { return bytes.contains(0x5B) || bytes.contains(0x28) || bytes.count < 4 }
    return [0x28, 0x2E, 0x5C, 0x5B, 0x7B, 0x3C, 0x26, 0x2A, 0x2B].contains(first)
  }

  /// The name of a secret in a secret's place, as in `id="confirm-password"`.
  var isName: Bool {
    guard bytes.count <= 48, !bytes.contains(where: { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x20 })
    else { return false }
    let words = KeyWords(bytes)
    guard words.words.count > 1 else { return false }
    return ["password", "secret", "token", "key", "credential", "credentials", "passwd", "pwd"]
      .contains(words.last)
  }

  /// An identifier that speaks of secrets: `ed25519.PrivateKey`, `addKeyName`.
  var speaksOfSecrets: Bool {
    let randomness = Randomness(bytes)
    let words = KeyWords(bytes)
    if randomness.digits * 2 < randomness.length,
      ["key", "token", "secret", "password"].contains(words.last)
    {
      return true
    }
    return randomness.digits * 6 < randomness.length
      && words.hasAny("key", "token", "secret", "password", "private", "auth")
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x24
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte >= 0x30 && byte <= 0x39
  }
}
