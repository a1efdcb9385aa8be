extension Check {
  /// Check digits of a number. Right ones make sure what a word, a key or, if it says so, the
  /// grouping already told; wrong ones drop, unless the key itself names the whole value: then
  /// somebody logged a field for such numbers unmasked.
  static func digits(
    _ name: String, sureWhenGrouped: Bool = false,
    _ holds: @escaping @Sendable ([UInt8]) -> Bool
  ) -> Check {
    Check(name) { match, tier in
      guard holds(match.digits) else { return match.isNamedByKey ? min(tier, .contextual) : nil }
      return tier > .weak || sureWhenGrouped && match.isGrouped ? .verified : tier
    }
  }

  /// Check characters of a value of letters and digits, which it gets as capitals without anything
  /// between them. Right ones make sure; wrong ones drop like those of numbers, or say nothing.
  static func letters(
    _ name: String, wrongDrops: Bool = true, _ holds: @escaping @Sendable ([UInt8]) -> Bool
  ) -> Check {
    Check(name) { match, tier in
      guard holds(match.compact) else {
        return !wrongDrops
          ? match.isNamed ? tier : min(tier, .weak)
          : match.isNamedByKey ? min(tier, .contextual) : nil
      }
      return tier > .weak ? .verified : .structural
    }
  }

  /// What must hold of a value that has no check digits; else it is none, whatever its key says.
  static func form(_ name: String, _ holds: @escaping @Sendable ([UInt8]) -> Bool) -> Check {
    Check(name) { match, tier in holds(match.compact) ? tier : nil }
  }
}

extension Check {
  /// What must hold of the digits of a value that has no check digits.
  static func plausible(
    _ name: String, _ holds: @escaping @Sendable ([UInt8]) -> Bool
  ) -> Check {
    Check(name) { match, tier in holds(match.digits) ? tier : nil }
  }
}

extension Match {
  /// The letters, as capitals, and digits of the sensitive part.
  var compact: [UInt8] {
    bytes.compactMap { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A: byte
      case 0x61...0x7A: byte & 0xDF
      default: nil
      }
    }
  }

  /// The sensitive part is written in groups.
  var isGrouped: Bool {
    bytes.contains { $0 < 0x30 || $0 > 0x39 && $0 < 0x41 }
  }

  /// The match is the whole value of a member, and the words that give it its meaning can only
  /// stand in a key.
  var isNamedByKey: Bool { hasContext && isWhole && range == value }
}
