package import AgentLogJSON

/// The open runs of a stream, found by id, within bounds: what is known of a run is forgotten when
/// it ends, but for a tombstone.
@usableFromInline
package struct RunTracker: ~Copyable {
  /// How many runs may be open at once; beyond it the one that was idle longest is closed.
  package static let openLimit = 1_000_000
  /// How many ended runs are remembered.
  package static let tombstoneLimit = 65_536
  /// How many bytes of an id are kept to compare and to show; longer ids are told apart by hash.
  private static let idLimit = 256
  /// Bytes behind a kept id, so that it can be compared by words.
  private static let idPadding = 8

  @usableFromInline
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

    /// When the run was found last, counted in finds.
    fileprivate var lastUse: UInt64 = 0
    /// Its neighbours in the order of last use, where that is kept.
    fileprivate var older: Int32 = -1
    fileprivate var newer: Int32 = -1
    fileprivate var isOpen = false

    /// The id as logged, or its first 256 bytes.
    package var id: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: idStart, count: Int(idLength))
    }
  }

  @usableFromInline var runs: UnsafeMutablePointer<Run>
  private var index: UnsafeMutablePointer<Int32>
  /// ``wordsPerRun`` numbers for each run, at the rules' disposal; zero when a run begins.
  @usableFromInline var words: UnsafeMutablePointer<Int64>
  @usableFromInline let wordsPerRun: Int
  private let openLimit: Int
  private var capacity = 64
  private var indexMask = 255
  private var used = 0
  private var free: [Int32] = []
  private var uses: UInt64 = 0
  /// Whether the order of last use is kept in lists: from when there were too many runs on.
  private var isOrdered = false
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
  @inlinable @inline(__always)
  package func run(_ number: Int) -> UnsafeMutablePointer<Run> { runs + number }

  /// The rules' numbers of a run. Valid until the next ``open``.
  @inlinable @inline(__always)
  package func words(of number: Int) -> UnsafeMutablePointer<Int64> {
    words + number &* wordsPerRun
  }

  /// The open run of that id, or nil. O(1) expected.
  package mutating func find(_ bytes: PaddedBytes, _ id: Range<Int>, hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & indexMask
    while true {
      let number = index[place]
      if number < 0 { return nil }
      let run = runs + Int(number)
      if run.pointee.hash == hash, Self.sameID(run, bytes, id) {
        uses &+= 1
        run.pointee.lastUse = uses
        if isOrdered { touch(number) }
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
    let idStart = UnsafeMutablePointer<UInt8>.allocate(capacity: kept.count + Self.idPadding)
    idStart.initialize(repeating: 0, count: kept.count + Self.idPadding)
    for (index, byte) in kept.enumerated() { idStart[index] = byte }
    runs[Int(number)].idStart = idStart
    runs[Int(number)].idLength = Int32(kept.count)
    runs[Int(number)].serial = runCount
    runs[Int(number)].isOpen = true
    words(of: Int(number)).update(repeating: 0, count: wordsPerRun)
    runCount += 1
    openCount += 1
    insert(number)
    uses &+= 1
    runs[Int(number)].lastUse = uses
    if isOrdered {
      append(number)
    } else if isFull {
      putInOrder()
    }
    return Int(number)
  }

  package var isFull: Bool { openCount >= openLimit }

  /// The open run that had no event for longest.
  package var longestIdle: Int? {
    if isOrdered { return oldest < 0 ? nil : Int(oldest) }
    return (0..<used).filter { runs[$0].isOpen }.min { runs[$0].lastUse < runs[$1].lastUse }
  }

  /// Forgets an open run; with `tombstone`, that it ended is remembered.
  package mutating func close(_ number: Int, tombstone: Bool) {
    if tombstone { tombstones.insert(runs[number].hash) }
    remove(Int32(number))
    if isOrdered { unlink(Int32(number)) }
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

  /// Compares by words; what lies behind the last byte of either text is shifted out.
  @inline(__always)
  private static func sameID(
    _ run: UnsafeMutablePointer<Run>, _ bytes: PaddedBytes, _ id: Range<Int>
  ) -> Bool {
    let length = min(id.upperBound &- id.lowerBound, idLimit)
    guard Int(run.pointee.idLength) == length, let start = run.pointee.idStart else { return false }
    let known = UnsafeRawPointer(start)
    var index = 0
    while index &+ 8 <= length {
      let word = UInt64(
        littleEndian: known.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if word != bytes.long(id.lowerBound &+ index) { return false }
      index &+= 8
    }
    let word = UInt64(littleEndian: known.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: (length &- index) &* 8)) &- 1
    return (word ^ bytes.long(id.lowerBound &+ index)) & mask == 0
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

  /// Begins to keep the order: costs O(n log n) once, and a little with every event from now on.
  private mutating func putInOrder() {
    isOrdered = true
    let open = (0..<used).filter { runs[$0].isOpen }
    for number in open.sorted(by: { runs[$0].lastUse < runs[$1].lastUse }) {
      append(Int32(number))
    }
  }

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
