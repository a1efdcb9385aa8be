import AgentLogJSON

/// A fixed set of short texts, found in place by length and two words.
struct TextSet: Sendable {
  private let plan: KeyPlan
  private let texts: [[UInt8]]

  init(_ texts: [[UInt8]]) {
    self.texts = texts
    plan = KeyPlan(paths: texts.map { [$0] })
  }

  /// The tables of the set; they live as long as the set does.
  var lookup: KeyLookup { plan.lookup }

  /// The set as plain data; lives as long as the set does.
  var table: Table { Table(first: texts.first ?? [], isOnly: texts.count == 1, lookup: lookup) }

  /// The index of the text in that range, or nil. O(1).
  @inline(__always)
  func index(_ bytes: PaddedBytes, _ range: Range<Int>) -> Int? {
    plan.slot(of: bytes, range)
  }

  func contains(_ text: String) -> Bool {
    plan.paths.contains { $0[0].elementsEqual(text.utf8) }
  }

  /// A set for loops that must not retain anything. Its first text, which is the commonest in most
  /// schemas, is compared before anything is looked up.
  struct Table {
    private let lookup: KeyLookup
    private let head: UInt64
    private let mask: UInt64
    /// Of the first text, or -1 where it is too long to be compared at once.
    private let length: Int
    private let isOnly: Bool

    fileprivate init(first: [UInt8], isOnly: Bool, lookup: KeyLookup) {
      self.lookup = lookup
      length = first.count <= 8 ? first.count : -1
      let bits = UInt64(max(length, 0) * 8)
      mask = bits == 64 ? ~0 : (1 << bits) - 1
      head = first.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } & mask
      self.isOnly = isOnly && length >= 0
    }

    /// Whether the text in that range is one of the set. O(1).
    @inline(__always)
    func contains(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
      if range.upperBound &- range.lowerBound == length,
        bytes.long(range.lowerBound) & mask == head
      {
        return true
      }
      return isOnly ? false : lookup.slot(of: bytes, range) >= 0
    }
  }
}
