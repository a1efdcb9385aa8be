/// A deterministic automaton that is built while it runs: each way between states is found once and
/// then is one look-up.
///
/// Where the cache is emptied so often that it does not pay, the rest of a search steps from list to
/// list without it. So a byte costs one look-up, and at worst one visit of each node.
struct LazyAutomaton {
  private let program: Program
  private var stepper: Stepper
  private var cache: StateCache
  private var list = WordBuffer()
  private var following = WordBuffer()

  /// Bytes stepped over with the cache.
  private var bytes = 0
  /// The same when the cache was emptied last, and how often that was too early in a row.
  private var bytesWhenEmptied = 0
  private var earlyEmptyings = 0

  /// Bytes for each state, below which a cache that is full was not worth its making.
  private static let worthwhile = 8
  private static let mostEarlyEmptyings = 2

  typealias Entry = StateCache.Entry

  struct Search {
    var isAnchored: Bool
    /// Stops at the first sign of a match.
    var isEarly: Bool
    /// No match begins before; moves on in a search.
    var candidate: Int
  }

  init(_ program: Program, cacheLimit: Int) {
    self.program = program
    stepper = Stepper(program)
    cache = StateCache(columns: program.classCount + 1, limit: cacheLimit)
  }

  func free() {
    stepper.free()
    cache.free()
    list.free()
    following.free()
  }

  /// Bytes stepped over and nodes visited.
  var steps: Int { stepper.steps &+ bytes }

  /// Where the leftmost-first match ends; with an early search, where some match ends first.
  mutating func end(
    in text: UnsafeRawBufferPointer, from start: Int, to end: Int, _ search: inout Search
  ) -> Int? {
    var index = start
    if !search.isAnchored {
      guard let next = program.skipper.next(in: text, from: index, to: end) else { return nil }
      index = next
    }
    search.candidate = index
    guard var state = startRow(search.isAnchored, Behind(text, index)) else {
      return uncached(text, index, end, search, found: nil)
    }
    let classes = program.classes
    var table = cache.table
    var found: Int?
    var mark = index
    defer { bytes &+= index - mark }
    while index < end {
      var entry = table[Int(state) &+ Int(classes[Int(text.byte(index))])]
      if entry < Entry.fresh {
        state = entry
        index &+= 1
        continue
      }
      if entry == Entry.unknown {
        bytes &+= index - mark
        mark = index
        guard let new = way(from: state, text, index, text[index]) else {
          return uncached(text, index, end, search, found: found)
        }
        entry = new
        table = cache.table
      }
      if entry & Entry.match != 0 {
        found = index
        if search.isEarly { return found }
      }
      if entry & Entry.dead != 0 { return found }
      state = entry & Entry.row
      index &+= 1
      if entry & Entry.fresh != 0 {
        guard let next = program.skipper.next(in: text, from: index, to: end) else { return found }
        search.candidate = next
        if next == index { continue }
        mark &+= next - index
        index = next
        guard let row = startRow(false, Behind(text, index)) else {
          return uncached(text, index, end, search, found: found)
        }
        state = row
        table = cache.table
      }
    }
    return isMatch(state, text, end) ? end : found
  }

  /// Whether a match ends where the search ends.
  private mutating func isMatch(_ state: UInt32, _ text: UnsafeRawBufferPointer, _ end: Int) -> Bool
  {
    let column = end < text.count ? Int(program.classes[Int(text[end])]) : program.classCount
    let known = cache.table[Int(state) + column]
    if known != Entry.unknown { return known & Entry.match != 0 }
    let current = cache[state]
    let outcome = stepper.step(
      cache.list(of: current), current.count, isPending: current.isPending, current.behind,
      Ahead(text, end), nil, into: &following)
    // A way that reads no byte is known only at the end of the text.
    if end == text.count {
      cache.table[Int(state) + column] = Entry.dead | (outcome.isMatch ? Entry.match : 0)
    }
    return outcome.isMatch
  }

  // MARK: - Finding new ways

  /// The way from a state by a byte; nil where the cache does not pay any more.
  private mutating func way(
    from row: UInt32, _ text: UnsafeRawBufferPointer, _ index: Int, _ byte: UInt8
  ) -> UInt32? {
    let state = cache[row]
    let outcome = stepper.step(
      cache.list(of: state), state.count, isPending: state.isPending, state.behind,
      Ahead(byte: byte), byte, into: &following)
    var flags = outcome.isMatch ? Entry.match : 0
    if outcome.isFresh { flags |= Entry.fresh }
    let place = Int(row) + Int(program.classes[Int(byte)])
    guard following.count > 0 else {
      cache.table[place] = flags | Entry.dead
      return flags | Entry.dead
    }
    let behind = Behind(byte: byte)
    if let next = cache.row(following, isPending: outcome.isPending, behind) {
      cache.table[place] = flags | next
      return flags | next
    }
    // Should it not pay, the search goes on from this list.
    list.removeAll()
    list.append(cache.list(of: state), count: state.count)
    isListPending = state.isPending
    listBehind = state.behind
    let isEarly = bytes - bytesWhenEmptied < Self.worthwhile * cache.states.count
    earlyEmptyings = isEarly ? earlyEmptyings + 1 : 0
    bytesWhenEmptied = bytes
    cache.removeAll()
    guard earlyEmptyings <= Self.mostEarlyEmptyings,
      let next = cache.row(following, isPending: outcome.isPending, behind)
    else { return nil }
    return flags | next
  }

  /// The state in which a match or search begins; nil where not even that fits the cache.
  private mutating func startRow(_ isAnchored: Bool, _ behind: Behind) -> UInt32? {
    let slot = Int(behind.rawValue) + (isAnchored ? 4 : 0)
    if cache.starts[slot] != Entry.unknown { return cache.starts[slot] }
    let start = isAnchored ? program.anchoredStart : program.searchStart
    isListPending = stepper.enter(start, behind, into: &list)
    listBehind = behind
    if let row = cache.row(list, isPending: isListPending, behind) {
      cache.starts[slot] = row
      return row
    }
    cache.removeAll()
    guard let row = cache.row(list, isPending: isListPending, behind) else { return nil }
    cache.starts[slot] = row
    return row
  }

  // MARK: - Without the cache

  private var isListPending = false
  private var listBehind = Behind.textStart

  /// Goes on from the list that is left behind.
  private mutating func uncached(
    _ text: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ search: Search, found: Int?
  ) -> Int? {
    var found = found
    var index = start
    while list.count > 0 {
      let byte = index < end ? text[index] : nil
      let outcome = stepper.step(
        list.base, list.count, isPending: isListPending, listBehind, Ahead(text, index), byte,
        into: &following)
      if outcome.isMatch {
        found = index
        if search.isEarly { return found }
      }
      guard let byte else { break }
      isListPending = outcome.isPending
      listBehind = Behind(byte: byte)
      swap(&list, &following)
      index += 1
    }
    return found
  }
}

extension UnsafeRawBufferPointer {
  /// A byte without a check in release; the caller has compared the index with the count.
  @inline(__always)
  fileprivate func byte(_ index: Int) -> UInt8 {
    assert(index >= 0 && index < count)
    return baseAddress.unsafelyUnwrapped.load(fromByteOffset: index, as: UInt8.self)
  }
}
