/// The states of a lazy automaton that were met so far, and the ways between them.
///
/// A state is a list of nodes. Its row in the table has a word for each class of bytes and one for
/// the end of the text. The cache grows as states are met, up to its limit; then it is emptied.
struct StateCache {
  /// What a word of the table says. Without a flag it is the first word of the next state's row.
  enum Entry {
    /// The way was not taken yet.
    static let unknown: UInt32 = 1 << 31
    /// A match ends before the byte.
    static let match: UInt32 = 1 << 30
    /// No node is left.
    static let dead: UInt32 = 1 << 29
    /// No match is under way.
    static let fresh: UInt32 = 1 << 28
    static let row: UInt32 = fresh - 1
  }

  struct State {
    var first: Int
    var count: Int
    var isPending: Bool
    var behind: Behind
    var hash: UInt32
  }

  /// Words of a row.
  let columns: Int
  private let limit: Int
  private(set) var table: UnsafeMutablePointer<UInt32>
  private(set) var states: [State] = []
  private var rows: Int
  private var lists = WordBuffer()
  /// Open addressing: the number of a state plus one, or zero.
  private var buckets = WordBuffer()
  /// The states in which a match or search begins, by what stands before.
  var starts = [UInt32](repeating: Entry.unknown, count: 8)

  init(columns: Int, limit: Int) {
    self.columns = columns
    self.limit = min(limit, 1 << 28)
    rows = 4
    table = .allocate(capacity: rows * columns)
    buckets.resize(to: 16)
  }

  func free() {
    table.deallocate()
    lists.free()
    buckets.free()
  }

  /// Bytes taken by what is cached.
  private func size(states: Int, words: Int) -> Int {
    states * (columns * 4 + MemoryLayout<State>.stride + 16) + words * 4
  }

  mutating func removeAll() {
    states.removeAll(keepingCapacity: true)
    lists.removeAll()
    let count = buckets.count
    buckets.removeAll()
    buckets.resize(to: count)
    for index in starts.indices { starts[index] = Entry.unknown }
  }

  func list(of state: State) -> UnsafeMutablePointer<UInt32> { lists.base + state.first }

  subscript(row: UInt32) -> State { states[Int(row) / columns] }

  /// The row of the state with a list, met before or new; nil where the cache is full.
  mutating func row(
    _ list: WordBuffer, isPending: Bool, _ behind: Behind
  ) -> UInt32? {
    // What stands before matters only where an assertion is pending.
    let behind = isPending ? behind : .other
    var hash = UInt32(behind.rawValue) &+ 0x811C_9DC5
    for index in 0..<list.count { hash = (hash ^ list[index]) &* 0x0100_0193 }
    hash ^= hash >> 15
    var bucket = Int(hash) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let number = Int(buckets[bucket]) - 1
      if isEqual(states[number], hash, list, isPending, behind) {
        return UInt32(number * columns)
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    guard size(states: states.count + 1, words: lists.count + list.count) <= limit else {
      return nil
    }
    buckets[bucket] = UInt32(states.count + 1)
    states.append(
      State(
        first: lists.count, count: list.count, isPending: isPending, behind: behind, hash: hash))
    lists.append(list.base, count: list.count)
    return addRow()
  }

  private func isEqual(
    _ state: State, _ hash: UInt32, _ list: WordBuffer, _ isPending: Bool, _ behind: Behind
  ) -> Bool {
    guard state.hash == hash, state.count == list.count, state.isPending == isPending,
      state.behind == behind
    else { return false }
    for index in 0..<list.count where lists[state.first + index] != list[index] { return false }
    return true
  }

  private mutating func addRow() -> UInt32 {
    let number = states.count - 1
    if states.count > rows {
      let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: 2 * rows * columns)
      larger.update(from: table, count: rows * columns)
      table.deallocate()
      table = larger
      rows *= 2
    }
    (table + number * columns).update(repeating: Entry.unknown, count: columns)
    if 2 * states.count > buckets.count { rehash() }
    return UInt32(number * columns)
  }

  private mutating func rehash() {
    let count = 2 * buckets.count
    buckets.removeAll()
    buckets.resize(to: count)
    for (number, state) in states.enumerated() {
      var bucket = Int(state.hash) & (count - 1)
      while buckets[bucket] != 0 { bucket = (bucket + 1) & (count - 1) }
      buckets[bucket] = UInt32(number + 1)
    }
  }
}
