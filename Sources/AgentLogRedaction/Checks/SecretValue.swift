/// What stands under a name that may be a secret's.
struct SecretValue {
  var bytes: UnsafeRawBufferPointer
  var isQuoted: Bool

  init(_ bytes: UnsafeRawBufferPointer, isQuoted: Bool) {
    self.bytes = bytes
    self.isQuoted = isQuoted
  }

  /// How sure it is that this is a secret, under such a name. Never by entropy where the name
  /// promises one: people choose passwords.
  func judged(_ name: SecretName, _ key: KeyWords, _ tier: Tier) -> Tier? {
    guard name > .none else { return nil }
    let standIn = StandIn(bytes, isQuoted: isQuoted)
    if standIn == .nothing { return nil }
    guard suits(name, key) else { return nil }
    return standIn == .example || isName ? .placeholder : tier
  }

  private func suits(_ name: SecretName, _ key: KeyWords) -> Bool {
    if bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E || $0 == 0x2D }) {
      return suitsAsNumber(name, key)
    }
    switch name {
    case .none: return false
    case .secret:
      // `pass: all` sums up tests.
      if key.joined == "pass", !isQuoted, !looksChosen { return false }
      if isPath || !bytes.contains(where: { Self.isNamePart($0) && $0 != 0x5F }) { return false }
      return bytes.count >= (isQuoted ? 3 : 4)
    case .token:
      if bytes.count < 6 || isPath || hasSpace && !hasScheme || bytes[0] == 0x23 { return false }
      return Randomness(bytes).mayBeDrawn
    case .hint:
      if bytes.count < 10 || isPath || isSentence || isFile || isDated { return false }
      // A bare `key` or `auth` says little, ids stand there too; `acme_key` says more.
      let isNamed = key.words.count > 1 || !Self.bareHints.contains(key.joined)
      if isUUID { return isNamed && key.last.hasSuffix("key") }
      let randomness = Randomness(bytes)
      if isNamed, key.last.hasSuffix("key"), randomness.digits >= 3, randomness.evidence > 0 {
        return true
      }
      // Sessions and nonces are hashes as often as not.
      if randomness.isHex, !isNamed, key.joined != "key" || bytes.count < 32 { return false }
      return randomness.isRandom && (bytes.count >= 16 || isNamed)
    }
  }

  /// Begins with a letter or a digit and is no hexadecimal number of code.
  var beginsAsWord: Bool {
    guard let first = bytes.first, Self.isNamePart(first) else { return false }
    return !(first == 0x30 && bytes.count > 1 && bytes[1] | 0x20 == 0x78)
  }

  /// One drawn part between joints: `access_token-q8x7Lm2Zk3QmX81LwT8`.
  var hasRandomPart: Bool {
    var start = 0
    for index in 0...bytes.count {
      let isJoint =
        index == bytes.count || [0x2D, 0x5F, 0x3D, 0x2E].contains(bytes[index])
      guard isJoint else { continue }
      if index - start >= 16 {
        let part = Randomness(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
        if part.isRandom, !part.isHex { return true }
      }
      start = index + 1
    }
    return false
  }

  /// A word that names a secret only beside others.
  static func isBareHint(_ name: String) -> Bool { bareHints.contains(name) }

  private static let bareHints: Set<String> = [
    "key", "keys", "auth", "access", "private", "session", "sid", "signature", "sig", "salt",
    "nonce", "pin", "login", "cookie", "webhook",
  ]

  private func suitsAsNumber(_ name: SecretName, _ key: KeyWords) -> Bool {
    let digits = bytes.count { $0 >= 0x30 && $0 <= 0x39 }
    if ["pin", "otp", "totp"].contains(key.last) {
      return digits >= 4 && digits <= 12 && digits == bytes.count
    }
    switch name {
    case .secret where key.joined == "pass": return false
    case .secret: return digits >= 4 && digits == bytes.count
    case .token: return digits >= 20 && digits == bytes.count
    case .hint: return digits >= 20 && digits == bytes.count && key.words.count > 1
    case .none: return false
    }
  }

  // MARK: - What is no value

  private var hasSpace: Bool { bytes.contains(0x20) }

  /// `Bearer x`, `Token x`: two words, the first a scheme's.
  private var hasScheme: Bool {
    guard let space = bytes.firstIndex(of: 0x20), !isSentence else { return false }
    let scheme = String(decoding: bytes[..<space], as: UTF8.self).lowercased()
    return ["bearer", "token", "apikey", "api-key", "key", "bot", "digest", "jwt"].contains(scheme)
  }

  private var isSentence: Bool {
    bytes.count { $0 == 0x20 } > 1
  }

  /// `/run/x`, `C:\x`, `./x`, `~/x`, `//x`.
  var isPath: Bool {
    guard bytes.count > 2 else { return false }
    let (first, second) = (bytes[0], bytes[1])
    if first == 0x2F || first == 0x7E && second == 0x2F {
      return bytes.count { $0 == 0x2F } > 1 && !Randomness(bytes).isRandom
    }
    return first == 0x2E && (second == 0x2F || second == 0x2E)
      || second == 0x3A && (bytes[2] == 0x5C || bytes[2] == 0x2F)
  }

  /// Ends as the names of files do, or has parts as their paths do.
  var isFile: Bool {
    let tail = bytes.suffix(6)
    guard let dot = tail.lastIndex(of: 0x2E) else {
      return bytes.count { $0 == 0x2F } > 1 && Randomness(bytes).perCharacter < 12
    }
    let ending = bytes[(dot + 1)...]
    return (2...4).contains(ending.count) && ending.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// Holds a date, as releases of models and files do: `gpt-4o-2024-08-06`.
  var isDated: Bool {
    guard bytes.count >= 10 else { return false }
    // `claude-3-opus-20240229`.
    let tail = bytes.suffix(9)
    if tail.first == 0x2D, tail.dropFirst().first == 0x32,
      tail.dropFirst().allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      return true
    }
    return (0...(bytes.count - 10)).contains { start in
      bytes[start] == 0x32 && bytes[start + 4] == 0x2D && bytes[start + 7] == 0x2D
        && [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy {
          bytes[start + $0] >= 0x30 && bytes[start + $0] <= 0x39
        }
    }
  }

  var isUUID: Bool {
    bytes.count == 36
      && bytes.indices.allSatisfy { index in
        let byte = bytes[index]
        if index == 8 || index == 13 || index == 18 || index == 23 { return byte == 0x2D }
        return byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      }
  }
}
