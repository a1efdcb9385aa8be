package import AgentLogEvents
package import AgentLogJSON

/// Judges the order of events: which runs there are, how they begin and end, and every stream rule
/// of the schema. Fed by the fold, one row at a time, in the order of the log.
package final class StreamJudge {
  package let schema: CompiledStream
  /// The open runs, at an address of their own for the same reason as ``state``.
  package let tracker: UnsafeMutablePointer<RunTracker>
  let isWindow: Bool
  private unowned let sink: any StreamFindingSink
  /// What changes with every event, at an address of its own: reading it costs no check.
  private let state: UnsafeMutablePointer<State>
  private let tables: StreamTables
  /// What fell outside a bound: name of the bound to count.
  package private(set) var omitted: [String: Int] = [:]
  /// Runs that were seen from start to end.
  package private(set) var wholeRuns = 0
  /// Runs cut by the edges of a window.
  package private(set) var partialRuns = 0

  private struct State {
    /// Bit `i`: event `i` occurred in the stream.
    var seen: UInt64 = 0
    var eventNumber = 0
    var isNewInFile = false
    /// A run was closed to make room: what comes of it later lacks its beginning.
    var hasEvicted = false
    /// The current event's place, or the last one's.
    var place = Place(file: 0, line: 0, column: 0, codePointColumn: 0, offset: 0)
  }

  /// - Parameter openLimit: how many runs may be open at once.
  package init(
    _ schema: CompiledStream, isWindow: Bool, openLimit: Int = RunTracker.openLimit,
    sink: any StreamFindingSink
  ) {
    self.schema = schema
    self.isWindow = isWindow
    self.sink = sink
    tracker = .allocate(capacity: 1)
    tracker.initialize(to: RunTracker(wordsPerRun: schema.wordsPerRun, openLimit: openLimit))
    tables = StreamTables(schema)
    state = .allocate(capacity: 1)
    state.initialize(to: State())
  }

  deinit {
    tracker.deinitialize(count: 1)
    tracker.deallocate()
    state.deallocate()
    tables.free()
  }

  /// How often each site had something to judge.
  package var checked: [Int] { Array(tables.checked) }
  /// Whether the run admitted last had no event in the current file before.
  package var isNewInFile: Bool { state.pointee.isNewInFile }
  /// Events so far; the current one's number.
  var eventNumber: Int { state.pointee.eventNumber }

  // MARK: - What rules call

  /// The current event's place, for rules that must remember it.
  var here: Place { state.pointee.place }
  /// Where the stream's last event was; nil where there was none.
  var lastSeen: Place? { eventNumber > 0 ? state.pointee.place : nil }

  @inline(__always)
  func check(_ site: Int) { tables.checked[site] &+= 1 }

  func omit(_ bound: String, _ count: Int = 1) { omitted[bound, default: 0] += count }

  func found(
    _ site: Int, run: Int?, at place: FindingPlace, pointer: String? = nil,
    _ message: () -> String
  ) {
    sink.found(site: site, run: run, place: place, pointer: pointer, message: message)
  }

  /// The state that a rule keeps of a run under a number of its own, made when first asked for.
  func state<State: AnyObject>(
    _ number: Int, of run: Int, make: () -> State
  ) -> Unmanaged<State> {
    if let known = existingState(number, of: run, as: State.self) { return known }
    let pointer = tracker.pointee.run(run)
    if pointer.pointee.memory == nil {
      let memory = UnsafeMutablePointer<RunMemory>.allocate(capacity: 1)
      memory.initialize(to: RunMemory())
      pointer.pointee.memory = memory
    }
    let made = make()
    pointer.pointee.memory?.pointee.set(made, number)
    return Unmanaged.passUnretained(made)
  }

  /// The same, or nil where the rule never needed one.
  @inline(__always)
  func existingState<State: AnyObject>(
    _ number: Int, of run: Int, as: State.Type
  ) -> Unmanaged<State>? {
    // A number is one rule's, so that what it finds is of that rule's kind.
    tracker.pointee.run(run).pointee.memory?.pointee.state(number).map {
      Unmanaged<State>.fromOpaque($0.toOpaque())
    }
  }

  /// Whether the run was seen from its start, as far as the schema has starts.
  func sawStart(of run: Int) -> Bool {
    schema.lifecycle.hasStarts
      ? tracker.pointee.run(run).pointee.hasStart : !mayLackHead(run)
  }

  /// Whether the input may hold no more than the rest of the run: it was cut by the edge of a
  /// window, or forgotten in between to make room.
  func mayLackHead(_ run: Int) -> Bool {
    (isWindow || state.pointee.hasEvicted) && !tracker.pointee.run(run).pointee.hasStart
  }

  // MARK: - The stream

  /// Finds or opens the run of an event, or gives nil where it has none or came after its end.
  /// `bytes` are those of the chunk that the row points into.
  package func admit(
    _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, at place: Place
  ) -> Int? {
    let kind = Int(row.pointee.event)
    state.pointee.place = place
    state.pointee.eventNumber &+= 1
    if kind >= 0 && kind < 64 {
      state.pointee.seen |= 1 &<< UInt64(truncatingIfNeeded: kind)
    }
    guard row.pointee.run.length > 0 else { return nil }
    let admitted = tables.lifecycle._withUnsafeGuaranteedRef { $0.admit(kind, row, bytes, self) }
    guard let number = admitted else { return nil }
    let run = tracker.pointee.run(number)
    state.pointee.isNewInFile = run.pointee.events == 0 || run.pointee.last.file != place.file
    run.pointee.events &+= 1
    run.pointee.last = place
    return number
  }

  /// Judges an event whose run was admitted; an end event closes the run.
  package func judge(
    _ row: UnsafePointer<EventRow>, _ columns: UnsafePointer<Column>, run: Int
  ) {
    let kind = Int(row.pointee.event)
    let event = StreamEvent(
      kind: kind, run: run, row: row, columns: columns, words: tracker.pointee.words(of: run))
    let had = row.pointee.columns
    var (entry, end) = tables.rules(of: kind)
    while entry < end {
      if entry.pointee.columns == 0 || entry.pointee.columns & had != 0 {
        entry.pointee.rule._withUnsafeGuaranteedRef { $0.judge(event, self) }
      }
      entry += 1
    }
    if kind >= 0 && kind < 64 {
      if tables.limits { schema.presence.judge(event, self) }
      tracker.pointee.run(run).pointee.seen |= 1 &<< UInt64(truncatingIfNeeded: kind)
    }
    if tables.isEnd(kind) { close(run, finished: true) }
  }

  /// Opens a run at the current event.
  func open(_ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, isStart: Bool) -> Int {
    if tracker.pointee.isFull, let idle = tracker.pointee.longestIdle {
      // No tombstone: the run has not ended, it is only forgotten.
      sink.closes(idle, nil)
      tracker.pointee.close(idle, tombstone: false)
      state.pointee.hasEvicted = true
      omit("stream/open-runs")
    }
    let run = tracker.pointee.open(bytes, row.pointee.run.range, hash: row.pointee.runHash)
    tracker.pointee.run(run).pointee.hasStart = isStart
    tracker.pointee.run(run).pointee.first = here
    return run
  }

  private func close(_ run: Int, finished: Bool) {
    let hasStart = tracker.pointee.run(run).pointee.hasStart || !schema.lifecycle.hasStarts
    let mayLackHead = mayLackHead(run)
    let mayLackTail = isWindow && !finished
    let isWhole = hasStart && (finished || !schema.lifecycle.hasEnds)
    if mayLackHead || mayLackTail { partialRuns += 1 } else if isWhole { wholeRuns += 1 }
    let closing = ClosingRun(
      run: run, isWhole: isWhole && !mayLackHead && !mayLackTail, mayLackHead: mayLackHead,
      mayLackTail: mayLackTail)
    schema.presence.close(closing, self)
    for rule in schema.rules { rule.close(closing, self) }
    sink.closes(run, closing)
    tracker.pointee.close(run, tombstone: true)
  }

  /// No more events will come: closes what is open, in the order it began.
  package func finish() {
    for run in tracker.pointee.openInOrder() {
      schema.lifecycle.unfinished(run, isWindow: isWindow, self)
      close(run, finished: false)
    }
    if eventNumber > 0 {
      schema.presence.finish(seen: state.pointee.seen, isWindow: isWindow, self)
    }
  }

  /// Where the last event of a run was, for findings when it closes.
  func lastPlace(of run: Int) -> Place { tracker.pointee.run(run).pointee.last }
}
