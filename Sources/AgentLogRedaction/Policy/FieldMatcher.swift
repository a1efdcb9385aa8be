package import AgentLogJSON

/// Finds keys among names that a policy lists: whole keys, whatever their case and whatever `-` and
/// `_` stand in them. `access_token`, `accessToken` and `Access-Token` are one; `token` is not
/// `token_usage`.
///
/// Looking a key up is O(its length), at most O(the longest name), and allocates nothing unless the
/// key is written with escapes. Only ASCII letters have a case here.
package struct FieldMatcher: Sendable {
  /// The names without `-` and `_`, in lower case, one behind the other.
  private let text: [UInt8]
  private let entries: [Entry]
  /// Open addressing: an index into `entries`, or -1. Its size is a power of two.
  private let table: [Int32]
  /// The longest name without `-` and `_`.
  private let longest: Int

  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
    var name: Int
  }

  /// Of equal names the first counts; a name of nothing but `-` and `_` is never found.
  package init(_ names: some Sequence<String>) {
    var text: [UInt8] = []
    var entries: [Entry] = []
    var known: Set<[UInt8]> = []
    for (index, name) in names.enumerated() {
      let plain = Self.plain(name.utf8)
      guard !plain.isEmpty, known.insert(plain).inserted else { continue }
      entries.append(
        Entry(hash: Self.hash(plain), start: text.count, count: plain.count, name: index))
      text += plain
    }
    var size = 4
    while size < entries.count * 2 { size *= 2 }
    var table = [Int32](repeating: -1, count: size)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (size - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = Int32(index)
    }
    self.text = text
    self.entries = entries
    self.table = table
    longest = entries.map(\.count).max() ?? 0
  }

  /// The index of the name that a key is, or nil.
  package func index(of key: UnsafeRawBufferPointer) -> Int? {
    var hash = Self.seed
    var count = 0
    for byte in key where !Self.isSeparator(byte) {
      count += 1
      if count > longest { return nil }
      hash = Self.mix(hash, Self.lowered(byte))
    }
    var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
    while table[slot] >= 0 {
      let entry = entries[Int(table[slot])]
      if entry.hash == hash && entry.count == count && isName(entry, key) { return entry.name }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  /// The same for a key of a record as it is written there, between its quotes.
  package func index(of bytes: PaddedBytes, _ range: Range<Int>, isEscaped: Bool) -> Int? {
    if !isEscaped { return index(of: bytes.slice(range)) }
    return JSONText.decode(bytes.slice(range)).withUnsafeBytes { index(of: $0) }
  }

  /// The same for any bytes.
  package func index(of key: some Collection<UInt8>) -> Int? {
    Array(key).withUnsafeBytes { index(of: $0) }
  }

  private func isName(_ entry: Entry, _ key: UnsafeRawBufferPointer) -> Bool {
    var index = entry.start
    for byte in key where !Self.isSeparator(byte) {
      if text[index] != Self.lowered(byte) { return false }
      index += 1
    }
    return true
  }

  // MARK: - Plain names

  /// A name as keys are compared: lower case, without `-` and `_`.
  package static func plain(_ name: some Sequence<UInt8>) -> [UInt8] {
    name.compactMap { isSeparator($0) ? nil : lowered($0) }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, folded so that the low bits depend on all.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let mixed = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    return mixed ^ mixed &>> 32
  }

  private static func hash(_ plain: [UInt8]) -> UInt64 { plain.reduce(seed, mix) }
}
