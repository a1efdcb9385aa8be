/// Counts by identity within a bound: a small open-addressing table, for what a run repeats.
struct PairTable<Value> {
  private var keys: [UInt64]
  private var values: [Value?]
  private(set) var count = 0
  private let limit: Int

  /// - Parameter limit: how many identities are told apart.
  init(limit: Int) {
    self.limit = limit
    keys = [UInt64](repeating: 0, count: 16)
    values = [Value?](repeating: nil, count: 16)
  }

  /// Changes the value of an identity that is not 0; false where there is no room for a new one.
  mutating func update(
    _ key: UInt64, default fresh: @autoclosure () -> Value, _ body: (inout Value) -> Void
  ) -> Bool {
    var place = find(key)
    if keys[place] == 0 {
      guard count < limit else { return false }
      if count * 2 >= keys.count {
        grow()
        place = find(key)
      }
      keys[place] = key
      values[place] = fresh()
      count += 1
    }
    body(&values[place]!)
    return true
  }

  subscript(key: UInt64) -> Value? { values[find(key)] }

  /// All entries, in no order that means anything.
  var entries: [Value] { values.compactMap { $0 } }

  private func find(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 20) & mask
    while keys[place] != 0 && keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Value?](repeating: nil, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      let place = find(key)
      keys[place] = key
      values[place] = oldValues[index]
    }
  }
}
