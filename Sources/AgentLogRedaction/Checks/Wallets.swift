extension Check {
  /// Base58Check drops what fails it (any short code in that alphabet has the form); a prefix of
  /// Bech32 tells by itself, so that a wrong code only makes it weak.
  static let bitcoinAddress = Check("Base58Check or Bech32") { match, tier in
    let bytes = match.bytes
    guard match.standsFree, let first = bytes.first else { return nil }
    if first == 0x31 || first == 0x33 { return Checksum.bitcoinAddress(bytes) ? .verified : nil }
    return Checksum.bech32(bytes) ? .verified : .weak
  }

  /// The checksum of BIP-39 over the first 24, 21, 18, 15 or 12 words: prose may follow. Listed
  /// words with a wrong one count where a word or a key names the phrase.
  static let mnemonic = Check("BIP-39") { match, tier in
    let words = match.bytes.split { $0 <= 0x20 }
    for count in stride(from: 24, through: 12, by: -3) where words.count >= count {
      let phrase = Array(words[..<count].joined(separator: [0x20]))
      if Checksum.mnemonic(phrase) { return .verified }
    }
    let isListed = words.prefix(12).allSatisfy { MnemonicWords.index(of: $0) != nil }
    return match.isNamed && isListed ? .contextual : nil
  }
}
