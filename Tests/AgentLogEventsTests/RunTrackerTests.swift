import AgentLogEvents
import AgentLogJSON
import Testing

@Suite struct RunTrackerTests {
  /// Ids as runs have them, with their place and hash.
  private struct IDs {
    let buffer = PaddedBuffer(capacity: 16)
    private(set) var ranges: [Range<Int>] = []
    private let hash = IdentityHash()

    init(_ ids: [String]) {
      for id in ids {
        ranges.append(buffer.count..<buffer.count + id.utf8.count)
        buffer.append(Array(id.utf8))
      }
    }

    func hash(_ number: Int) -> UInt64 { hash.hash(buffer.bytes, ranges[number]) }
    func open(_ number: Int, in tracker: inout RunTracker) -> Int {
      tracker.open(buffer.bytes, ranges[number], hash: hash(number))
    }
    func find(_ number: Int, in tracker: inout RunTracker) -> Int? {
      tracker.find(buffer.bytes, ranges[number], hash: hash(number))
    }
  }

  private static func id(_ tracker: borrowing RunTracker, _ run: Int) -> String {
    String(decoding: tracker.run(run).pointee.id, as: UTF8.self)
  }

  @Test func `thousands of runs are found, closed and found no more`() {
    let count = 3_000
    let ids = IDs((0..<count).map { "run_\($0)" })
    var tracker = RunTracker(wordsPerRun: 2)
    for number in 0..<count {
      #expect(ids.find(number, in: &tracker) == nil)
      let run = ids.open(number, in: &tracker)
      tracker.words(of: run)[1] = Int64(number)
    }
    #expect(tracker.openCount == count && tracker.runCount == count)
    for number in stride(from: 0, to: count, by: 3) {
      guard let run = ids.find(number, in: &tracker) else { continue }
      tracker.close(run, tombstone: number % 2 == 0)
    }
    for number in 0..<count {
      let run = ids.find(number, in: &tracker)
      #expect((run == nil) == (number % 3 == 0))
      #expect(tracker.hasEnded(ids.hash(number)) == (number % 6 == 0))
      guard let run else { continue }
      #expect(tracker.words(of: run)[1] == Int64(number))
      #expect(Self.id(tracker, run) == "run_\(number)")
    }
    #expect(tracker.openCount == 2_000)
  }

  @Test func `a number that is used again has nothing of the run before`() {
    let ids = IDs(["a", "b"])
    var tracker = RunTracker(wordsPerRun: 1)
    let first = ids.open(0, in: &tracker)
    tracker.words(of: first)[0] = 7
    tracker.run(first).pointee.seen = 5
    tracker.close(first, tombstone: true)
    let second = ids.open(1, in: &tracker)
    #expect(second == first)
    #expect(tracker.words(of: second)[0] == 0 && tracker.run(second).pointee.seen == 0)
    #expect(Self.id(tracker, second) == "b" && tracker.run(second).pointee.serial == 1)
  }

  @Test func `open runs come in the order they began, whatever their number`() {
    let ids = IDs(["a", "b", "c", "d"])
    var tracker = RunTracker(wordsPerRun: 1)
    let a = ids.open(0, in: &tracker)
    _ = ids.open(1, in: &tracker)
    tracker.close(a, tombstone: false)
    _ = ids.open(2, in: &tracker)
    _ = ids.open(3, in: &tracker)
    #expect(tracker.openInOrder().map { Self.id(tracker, $0) } == ["b", "c", "d"])
  }

  @Test func `the run that was idle longest makes room`() {
    let ids = IDs(["a", "b", "c"])
    var tracker = RunTracker(wordsPerRun: 1, openLimit: 3)
    #expect(tracker.longestIdle == nil)
    for number in 0..<3 { _ = ids.open(number, in: &tracker) }
    #expect(tracker.isFull == true)
    _ = ids.find(0, in: &tracker)
    #expect(tracker.longestIdle.map { Self.id(tracker, $0) } == "b")
    if let idle = tracker.longestIdle { tracker.close(idle, tombstone: false) }
    #expect(!tracker.isFull && ids.find(1, in: &tracker) == nil)
    #expect(tracker.longestIdle.map { Self.id(tracker, $0) } == "c")
  }

  @Test func `the order of last use holds from the first run on, and over evictions`() {
    let ids = IDs((0..<40).map { "run \($0)" })
    var tracker = RunTracker(wordsPerRun: 1, openLimit: 5)
    var order: [Int] = []
    for step in 0..<200 {
      let number = step * 7 % 13 + step / 40
      if ids.find(number, in: &tracker) == nil {
        if tracker.isFull, let idle = tracker.longestIdle {
          #expect(Self.id(tracker, idle) == "run \(order[0])")
          tracker.close(idle, tombstone: false)
          order.removeFirst()
        }
        _ = ids.open(number, in: &tracker)
      }
      order.removeAll { $0 == number }
      order.append(number)
      #expect(tracker.longestIdle.map { Self.id(tracker, $0) } == "run \(order[0])")
    }
  }

  @Test func `ids with one hash are told apart by every byte`() {
    for length in 1...40 {
      let id = String(repeating: "x", count: length)
      let others = (0..<length).map { index in
        String((0..<length).map { $0 == index ? "y" : "x" as Character })
      }
      let ids = IDs([id, id + "x"] + others)
      var tracker = RunTracker(wordsPerRun: 1)
      let run = tracker.open(ids.buffer.bytes, ids.ranges[0], hash: 1)
      #expect(tracker.find(ids.buffer.bytes, ids.ranges[0], hash: 1) == run)
      for other in 1..<ids.ranges.count {
        #expect(tracker.find(ids.buffer.bytes, ids.ranges[other], hash: 1) == nil)
      }
    }
  }

  @Test func `long ids are told apart though only their beginning is kept`() {
    let head = String(repeating: "x", count: 300)
    let ids = IDs([head + "1", head + "2"])
    var tracker = RunTracker(wordsPerRun: 1)
    let first = ids.open(0, in: &tracker)
    #expect(ids.find(1, in: &tracker) == nil)
    #expect(ids.open(1, in: &tracker) != first)
    #expect(ids.find(0, in: &tracker) == first)
    #expect(Self.id(tracker, first).utf8.count == 256)
  }

  @Test func `the last 65,536 runs that ended are remembered`() {
    var tracker = RunTracker(wordsPerRun: 1)
    let ids = IDs(["r"])
    for hash in 0..<UInt64(RunTracker.tombstoneLimit + 1) {
      let run = tracker.open(ids.buffer.bytes, ids.ranges[0], hash: hash)
      tracker.close(run, tombstone: true)
    }
    #expect(tracker.hasEnded(0) == false)
    #expect(tracker.hasEnded(1) && tracker.hasEnded(UInt64(RunTracker.tombstoneLimit)))
  }
}
