package import AgentLogEvents
import AgentLogFindings
package import AgentLogJSON
package import AgentLogSchema

/// Judges what the runs of a stream did: keeps the figures of each open run, and feeds the rules.
///
/// Driven by the fold, one event at a time, in the order of the log. Memory is bounded by the open
/// runs and what each rule keeps of one.
package final class BehaviourJudge {
  package let names: Names
  private let rules: [BehaviourRule]
  /// The rules that look at events of each role, role after role, as plain memory: read for each
  /// event without retaining anything. The rules live as long as ``rules``.
  private let entries: UnsafeMutablePointer<Entry>
  private let starts: UnsafeMutablePointer<Int>

  private struct Entry {
    let rule: Unmanaged<BehaviourRule>
    let needs: UInt64
  }

  private unowned let sink: any BehaviourSink
  private let tracker: UnsafeMutablePointer<RunTracker>
  @exclusivity(unchecked) private var states: [RunState?] = []
  /// How often each rule had something to judge.
  @exclusivity(unchecked) package private(set) var checked: [Int]
  /// Counts the events that any rule of the stream saw.
  @exclusivity(unchecked) package private(set) var events = 0
  /// The chunk at hand.
  @exclusivity(unchecked) package private(set) var bytes: PaddedBytes?
  /// Takes warning events that the agent could have logged itself; nil where nobody wants them.
  @exclusivity(unchecked) package var derived: ((DerivedEvent) -> Void)?
  /// What fell outside a bound.
  @exclusivity(unchecked) package private(set) var omitted: [String: Int] = [:]

  package init(
    _ rules: [BehaviourRule], tracker: UnsafeMutablePointer<RunTracker>, names: Names,
    sink: any BehaviourSink
  ) {
    self.rules = rules
    self.tracker = tracker
    self.names = names
    self.sink = sink
    checked = [Int](repeating: 0, count: rules.count)
    let lists = EventRole.allCases.map { role in rules.filter { $0.roles & role.bit != 0 } }
    starts = .allocate(capacity: lists.count + 1)
    starts.initialize(repeating: 0, count: lists.count + 1)
    for (role, list) in lists.enumerated() { starts[role + 1] = starts[role] + list.count }
    let all = lists.joined().map { Entry(rule: .passUnretained($0), needs: $0.needs) }
    entries = .allocate(capacity: max(all.count, 1))
    for (index, entry) in all.enumerated() { (entries + index).initialize(to: entry) }
  }

  deinit {
    entries.deallocate()
    starts.deallocate()
  }

  /// One event of an open run.
  package func take(
    _ seen: UnsafePointer<Observation>, _ row: UnsafePointer<EventRow>, run number: Int,
    _ bytes: PaddedBytes, at place: Place
  ) {
    self.bytes = bytes
    events &+= 1
    let run = state(of: number, at: place)
    let event = BehaviourEvent(seen: seen, row: row, place: place)
    let tool = seen.pointee.tool
    if tool != 0, !run.tools.contains(tool) { names.keep(tool, seen.pointee.toolText, self) }
    run.count(event, self)
    let mask = seen.pointee.mask
    let role = Int(seen.pointee.role.rawValue)
    var entry = entries + starts[role]
    let end = entries + starts[role + 1]
    while entry < end {
      if entry.pointee.needs == 0 || entry.pointee.needs & mask != 0 {
        entry.pointee.rule._withUnsafeGuaranteedRef { $0.judge(event, run, self) }
      }
      entry += 1
    }
    self.bytes = nil
  }

  private func state(of number: Int, at place: Place) -> RunState {
    let serial = tracker.pointee.run(number).pointee.serial
    if number < states.count, let known = states[number], known.serial == serial { return known }
    while states.count <= number { states.append(nil) }
    let made = RunState(run: number, serial: serial, first: place, rules: rules.count)
    states[number] = made
    return made
  }

  /// The figures of an open run, where it had an event.
  package func state(of number: Int) -> RunState? {
    number < states.count ? states[number] : nil
  }

  /// A finding of any rule about a run.
  package func countFinding(of number: Int, _ count: Int = 1) {
    if number < states.count { states[number]?.findings &+= count }
  }

  /// The run is complete, or will not go on; one that the input cut is not judged as a whole.
  package func judgeEnd(of number: Int, _ closing: ClosingRun?) {
    guard let run = state(of: number), let closing, !closing.mayLackHead, !closing.mayLackTail
    else { return }
    for rule in rules { rule.close(run, self) }
  }

  package func forget(_ number: Int) {
    guard number < states.count, let run = states[number] else { return }
    if let derived {
      // A stable order: what happened at one time stands as it was found.
      let sorted = run.derived.enumerated().sorted {
        ($0.element.time ?? .min, $0.offset) < ($1.element.time ?? .min, $1.offset)
      }
      for (_, event) in sorted { derived(event) }
    }
    states[number] = nil
  }

  /// Keeps an event that the agent could have logged itself, where somebody wants those.
  func derive(_ event: @autoclosure () -> DerivedEvent, _ run: RunState) {
    guard derived != nil, run.derived.count < Self.derivedLimit else { return }
    run.derived.append(event())
  }

  private static let derivedLimit = 4_096

  /// The stream ended; all runs are closed.
  package func finish() {
    for rule in rules { rule.finish(self) }
  }

  // MARK: - What rules call

  /// What events of a run are known by: its trace, else its own id.
  func trace(_ run: RunState) -> String {
    run.trace == 0 ? names.shown(tracker.pointee.run(run.run).pointee.id) : names[run.trace]
  }

  func check(_ rule: BehaviourRule) { checked[rule.number] &+= 1 }

  /// Identities of the strings in an array of the current chunk; at most 64.
  func words(of array: ByteRange) -> [UInt64] {
    guard let bytes else { return [] }
    var words: [UInt64] = []
    var start: Int?
    for index in array.range where words.count < 64 && bytes[index] == UInt8(ascii: "\"") {
      guard let begin = start else {
        start = index + 1
        continue
      }
      words.append(names.identity(bytes, begin..<index))
      start = nil
    }
    return words
  }

  func omit(_ bound: String) { omitted[bound, default: 0] += 1 }

  func found(
    _ rule: BehaviourRule, _ run: RunState?, at place: FindingPlace, _ message: () -> String
  ) {
    run?.findings &+= 1
    if let run, derived != nil, rule.page.id != "behaviour/repeated-call" {
      let name = String(rule.page.id.map { $0 == "/" ? "." : $0 })
      derive(DerivedEvent(name: name, trace: trace(run), time: run.lastTime), run)
    }
    sink.foundBehaviour(site: rule.number, run: run?.run, place: place, message: message)
  }
}
