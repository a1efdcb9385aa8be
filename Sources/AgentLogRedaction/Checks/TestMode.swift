extension Check {
  /// A key of a test mode, which moves no money, is a placeholder: `sk_test_…`.
  static func testMode(_ marker: String) -> Check {
    Check("test mode") { match, tier in holds(match.bytes, marker) ? .placeholder : tier }
  }

  /// A key that is meant to be public is informational: `pk.…`.
  static func publicKey(_ prefix: String) -> Check {
    Check("public key") { match, tier in
      match.bytes.starts(with: prefix.utf8) ? .informational : tier
    }
  }

  private static func holds(_ bytes: UnsafeRawBufferPointer, _ marker: String) -> Bool {
    let marker = Array(marker.utf8)
    guard bytes.count >= marker.count else { return false }
    return (0...bytes.count - marker.count).contains {
      bytes[$0..<$0 + marker.count].elementsEqual(marker)
    }
  }
}
