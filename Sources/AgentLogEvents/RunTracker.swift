#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

package import AgentLogJSON

/// The open runs of a stream, found by id, within bounds: what is known of a run is forgotten when
/// it ends, but for a tombstone.
package struct RunTracker: ~Copyable {
  /// How many runs may be open at once; beyond it the one that was idle longest is closed.
  package static let openLimit = 1_000_000
  /// How many ended runs are remembered.
  package static let tombstoneLimit = 65_536
  /// How many bytes of an id are kept to compare and to show; longer ids are told apart by hash.
  private static let idLimit = 256

  package struct Run {
    package var hash: UInt64 = 0
    fileprivate var idStart: UnsafeMutablePointer<UInt8>?
    fileprivate var idLength: Int32 = 0
    /// Counts all runs from 0, in the order they began.
    package var serial = 0
    package var events = 0
    package var first = Place(file: 0, line: 0, column: 0, codePointColumn: 0, offset: 0)
    package var last = Place(file: 0, line: 0, column: 0, codePointColumn: 0, offset: 0)
    /// False where the first event seen was none that starts a run.
    package var hasStart = false
    /// Bit `i`: the event `i` occurred (up to 64 kinds).
    package var seen: UInt64 = 0
    /// Bit `i`: group `i` of findings has this run already.
    package var groups: UInt64 = 0
    /// What rules keep beyond ``RunTracker/words``.
    package var memory: UnsafeMutablePointer<RunMemory>?

    fileprivate var older: Int32 = -1
    fileprivate var newer: Int32 = -1
    fileprivate var isOpen = false

    /// The id as logged, or its first 256 bytes.
    package var id: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: idStart, count: Int(idLength))
    }
  }

  private var runs: UnsafeMutablePointer<Run>
  private var index: UnsafeMutablePointer<Int32>
  /// ``wordsPerRun`` numbers for each run, at the rules' disposal; zero when a run begins.
  private var words: UnsafeMutablePointer<Int64>
  private let wordsPerRun: Int
  private let openLimit: Int
  private var capacity = 64
  private var indexMask = 255
  private var used = 0
  private var free: [Int32] = []
  private var oldest: Int32 = -1
  private var newest: Int32 = -1
  private var tombstones = Tombstones(limit: RunTracker.tombstoneLimit)

  package private(set) var openCount = 0
  /// Runs that ever began.
  package private(set) var runCount = 0

  package init(wordsPerRun: Int, openLimit: Int = RunTracker.openLimit) {
    self.openLimit = openLimit
    self.wordsPerRun = max(wordsPerRun, 1)
    runs = .allocate(capacity: capacity)
    runs.initialize(repeating: Run(), count: capacity)
    words = .allocate(capacity: capacity * self.wordsPerRun)
    words.initialize(repeating: 0, count: capacity * self.wordsPerRun)
    index = .allocate(capacity: 256)
    index.initialize(repeating: -1, count: 256)
  }

  deinit {
    for number in 0..<used { free(number) }
    runs.deinitialize(count: capacity)
    runs.deallocate()
    words.deallocate()
    index.deallocate()
  }

  /// The run at a number that ``find`` or ``open`` gave. Valid while the run is open.
  @inline(__always)
  package func run(_ number: Int) -> UnsafeMutablePointer<Run> { runs + number }

  /// The rules' numbers of a run. Valid until the next ``open``.
  @inline(__always)
  package func words(of number: Int) -> UnsafeMutablePointer<Int64> {
    words + number &* wordsPerRun
  }

  /// The open run of that id, or nil. O(1) expected.
  @inline(__always)
  package mutating func find(_ bytes: PaddedBytes, _ id: Range<Int>, hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & indexMask
    while true {
      let number = index[place]
      if number < 0 { return nil }
      if runs[Int(number)].hash == hash, sameID(Int(number), bytes, id) {
        touch(number)
        return Int(number)
      }
      place = (place &+ 1) & indexMask
    }
  }

  /// True when a run of that id has ended and is still remembered.
  package func hasEnded(_ hash: UInt64) -> Bool { tombstones.contains(hash) }

  /// Begins a run. ``isFull`` says whether one must be closed first.
  package mutating func open(_ bytes: PaddedBytes, _ id: Range<Int>, hash: UInt64) -> Int {
    let number: Int32
    if let reused = free.popLast() {
      number = reused
    } else {
      if used == capacity { grow() }
      number = Int32(used)
      used += 1
    }
    runs[Int(number)] = Run()
    runs[Int(number)].hash = hash
    let kept = bytes.slice(id).prefix(Self.idLimit)
    let idStart = UnsafeMutablePointer<UInt8>.allocate(capacity: max(kept.count, 1))
    for (index, byte) in kept.enumerated() { idStart[index] = byte }
    runs[Int(number)].idStart = idStart
    runs[Int(number)].idLength = Int32(kept.count)
    runs[Int(number)].serial = runCount
    runs[Int(number)].isOpen = true
    words(of: Int(number)).update(repeating: 0, count: wordsPerRun)
    runCount += 1
    openCount += 1
    insert(number)
    append(number)
    return Int(number)
  }

  package var isFull: Bool { openCount >= openLimit }

  /// The open run that had no event for longest.
  package var longestIdle: Int? { oldest < 0 ? nil : Int(oldest) }

  /// Forgets an open run; with `tombstone`, that it ended is remembered.
  package mutating func close(_ number: Int, tombstone: Bool) {
    if tombstone { tombstones.insert(runs[number].hash) }
    remove(Int32(number))
    unlink(Int32(number))
    free(number)
    runs[number] = Run()
    free.append(Int32(number))
    openCount -= 1
  }

  /// Open runs in the order they began. O(n log n).
  package func openInOrder() -> [Int] {
    (0..<used).filter { runs[$0].isOpen }.sorted { runs[$0].serial < runs[$1].serial }
  }

  /// Frees what a run holds.
  private func free(_ number: Int) {
    runs[number].idStart?.deallocate()
    if let memory = runs[number].memory {
      memory.pointee.free()
      memory.deallocate()
    }
  }

  // MARK: - Table

  @inline(__always)
  private func sameID(_ number: Int, _ bytes: PaddedBytes, _ id: Range<Int>) -> Bool {
    let length = min(id.count, Self.idLimit)
    guard Int(runs[number].idLength) == length, let known = runs[number].idStart else {
      return false
    }
    return memcmp(known, bytes.base + id.lowerBound, length) == 0
  }

  private mutating func insert(_ number: Int32) {
    if openCount * 2 > indexMask { rehash() }
    var place = Int(truncatingIfNeeded: runs[Int(number)].hash) & indexMask
    while index[place] >= 0 { place = (place &+ 1) & indexMask }
    index[place] = number
  }

  /// Backward-shift deletion: no tombstones in the table, so searches stay short.
  private mutating func remove(_ number: Int32) {
    var hole = Int(truncatingIfNeeded: runs[Int(number)].hash) & indexMask
    while index[hole] != number { hole = (hole &+ 1) & indexMask }
    var place = hole
    while true {
      place = (place &+ 1) & indexMask
      let other = index[place]
      if other < 0 { break }
      let home = Int(truncatingIfNeeded: runs[Int(other)].hash) & indexMask
      if (place &- home) & indexMask >= (place &- hole) & indexMask {
        index[hole] = other
        hole = place
      }
    }
    index[hole] = -1
  }

  private mutating func rehash() {
    let size = (indexMask + 1) * 2
    index.deallocate()
    index = .allocate(capacity: size)
    index.initialize(repeating: -1, count: size)
    indexMask = size - 1
    for number in 0..<used where runs[number].isOpen {
      var place = Int(truncatingIfNeeded: runs[number].hash) & indexMask
      // The newest run is put in by the caller.
      if runs[number].serial == runCount - 1 { continue }
      while index[place] >= 0 { place = (place &+ 1) & indexMask }
      index[place] = Int32(number)
    }
  }

  private mutating func grow() {
    let larger = capacity * 2
    let newRuns = UnsafeMutablePointer<Run>.allocate(capacity: larger)
    newRuns.moveInitialize(from: runs, count: capacity)
    (newRuns + capacity).initialize(repeating: Run(), count: capacity)
    runs.deallocate()
    runs = newRuns
    let newWords = UnsafeMutablePointer<Int64>.allocate(capacity: larger * wordsPerRun)
    newWords.initialize(repeating: 0, count: larger * wordsPerRun)
    newWords.update(from: words, count: capacity * wordsPerRun)
    words.deallocate()
    words = newWords
    capacity = larger
  }

  // MARK: - Order of last use

  @inline(__always)
  private mutating func touch(_ number: Int32) {
    if newest == number { return }
    unlink(number)
    append(number)
  }

  private mutating func append(_ number: Int32) {
    runs[Int(number)].older = newest
    runs[Int(number)].newer = -1
    if newest >= 0 { runs[Int(newest)].newer = number }
    newest = number
    if oldest < 0 { oldest = number }
  }

  private mutating func unlink(_ number: Int32) {
    let older = runs[Int(number)].older
    let newer = runs[Int(number)].newer
    if older >= 0 { runs[Int(older)].newer = newer } else { oldest = newer }
    if newer >= 0 { runs[Int(newer)].older = older } else { newest = older }
  }
}

/// The last runs that ended, by hash of their id.
private struct Tombstones {
  private var ring: [UInt64] = []
  private var next = 0
  private var members: Set<UInt64> = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  func contains(_ hash: UInt64) -> Bool { members.contains(hash) }

  mutating func insert(_ hash: UInt64) {
    guard members.insert(hash).inserted else { return }
    if ring.count < limit {
      ring.append(hash)
    } else {
      members.remove(ring[next])
      ring[next] = hash
      next = (next + 1) % limit
    }
  }
}
