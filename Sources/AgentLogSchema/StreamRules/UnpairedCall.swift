import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// `stream/unpaired-call`: a call without its result, or a result without its call.
///
/// Calls pair by id, the n-th call with the n-th result of it; without ids a result closes the
/// latest open call of its tool. A call that says it failed closes itself.
final class UnpairedCall: StreamRule, StreamRuleKind {
  private let call: Int
  private let result: Int
  private let ids: [Int]
  private let tool: Int?
  private let failed: Int?
  private let number: Int
  private let callSite: Int
  private let resultSite: Int
  private let callName: String
  private let resultName: String

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/unpaired-call"
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let call = builder.event(entry["call"]), let result = builder.event(entry["result"])
    else { return nil }
    self.call = call
    self.result = result
    let events: [Int]? = [call, result]
    callName = builder.events[call]
    resultName = builder.events[result]
    var ids: [Int] = []
    for id in entry["id"]?.elements ?? [] {
      if let field = builder.field(id) { ids.append(builder.column(field, .identity)) }
    }
    self.ids = ids
    tool = builder.field(entry["tool"]).map { builder.column($0, .identity) }
    var failed: Int?
    if let condition = entry["failed"], let value = condition["is"]?.string,
      let field = builder.field(condition["field"])
    {
      failed = builder.column(field, .equals(value))
    }
    self.failed = failed
    number = builder.stateNumber()
    callSite = builder.site(
      "stream/unpaired-call", event: callName, "a call without \(resultName)")
    resultSite = builder.site(
      "stream/unpaired-call", event: resultName, "a result without \(callName)")
    super.init(events: events)
  }

  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    let id = id(event)
    let tool = tool.flatMap { event.column($0)?.bits } ?? 0
    let calls = judge.state(number, of: event.run) { RunCalls() }
      ._withUnsafeGuaranteedRef { $0.calls }
    if event.kind == call {
      judge.check(callSite)
      if let failed, event.column(failed)?.bits == 1 { return }
      if !calls.pointee.open(id: id, tool: tool, at: judge.here) { judge.omit("stream/open-calls") }
      return
    }
    judge.check(resultSite)
    if calls.pointee.close(id: id, tool: tool) { return }
    lacksCall(id: id, calls, event, judge)
  }

  @inline(never)
  private func lacksCall(
    id: UInt64?, _ calls: UnsafeMutablePointer<OpenCalls>, _ event: StreamEvent,
    _ judge: StreamJudge
  ) {
    if calls.pointee.isForgetful || judge.mayLackHead(event.run) { return }
    judge.found(resultSite, run: event.run, at: .here(Int(event.row.pointee.start))) {
      id == nil
        ? "no \(callName) of this tool is open in the run; log \(callName) before the call is made"
        : "no open \(callName) of the run has this id; log \(callName) with the same id first"
    }
  }

  /// The first of the ids that the event has.
  @inline(__always)
  private func id(_ event: StreamEvent) -> UInt64? {
    for index in 0..<ids.count {
      if let column = event.column(ids[index]) { return column.bits }
    }
    return nil
  }

  override func close(_ run: ClosingRun, _ judge: StreamJudge) {
    guard !run.mayLackTail,
      let calls = judge.existingState(number, of: run.run, as: RunCalls.self)?.takeUnretainedValue()
    else { return }
    for place in calls.calls.pointee.places {
      judge.found(callSite, run: run.run, at: .kept(place)) {
        "the call has no \(resultName) in its run; log one on every path, errors included"
      }
    }
  }
}

/// The open calls of one run, at an address of their own.
private final class RunCalls {
  let calls: UnsafeMutablePointer<OpenCalls>

  init() {
    calls = .allocate(capacity: 1)
    calls.initialize(to: OpenCalls())
  }

  deinit {
    calls.deinitialize(count: 1)
    calls.deallocate()
  }
}

/// The calls of a run that have no result yet, in the order they were made.
private struct OpenCalls {
  private struct Call {
    var id: UInt64?
    var tool: UInt64
    var place: Place
    var isOpen = true
  }

  /// The one open call, as long as there is no more than one: most agents make one at a time.
  private var only: Call?
  private var calls: [Call] = []
  private var openCount = 0
  /// True once a call was not kept: a result without a call may be that one's.
  private(set) var isForgetful = false
  /// Indices of open calls, made when there are many: by id the earliest first, by tool the
  /// latest last.
  private var byID: [UInt64: [Int]]?
  private var byTool: [UInt64: [Int]] = [:]

  var places: [Place] {
    (only.map { [$0.place] } ?? []) + calls.lazy.filter(\.isOpen).map(\.place)
  }

  /// False when the run has too many open calls to keep one more.
  mutating func open(id: UInt64?, tool: UInt64, at place: Place) -> Bool {
    if openCount == 0 && only == nil {
      only = Call(id: id, tool: tool, place: place)
      return true
    }
    if let first = only {
      only = nil
      calls.append(first)
      openCount = 1
    }
    guard openCount < RunMemory.idLimit else {
      isForgetful = true
      return false
    }
    compact()
    calls.append(Call(id: id, tool: tool, place: place))
    openCount += 1
    if byID != nil { note(calls.count - 1) } else if calls.count > 32 { buildIndex() }
    return true
  }

  mutating func close(id: UInt64?, tool: UInt64) -> Bool {
    if let call = only {
      let isSame = id != nil && call.id == id
      guard isSame || call.tool == tool && (id == nil || call.id == nil) else { return false }
      only = nil
      return true
    }
    guard let index = find(id: id, tool: tool) else { return false }
    calls[index].isOpen = false
    openCount -= 1
    if openCount == 0 {
      calls.removeAll(keepingCapacity: true)
      if byID != nil {
        byID = nil
        byTool = [:]
      }
    }
    return true
  }

  private mutating func find(id: UInt64?, tool: UInt64) -> Int? {
    if byID != nil { return findIndexed(id: id, tool: tool) }
    if let id {
      for index in calls.indices where calls[index].isOpen && calls[index].id == id {
        return index
      }
    }
    for index in calls.indices.reversed()
    where calls[index].isOpen && calls[index].tool == tool && (id == nil || calls[index].id == nil)
    {
      return index
    }
    return nil
  }

  private mutating func findIndexed(id: UInt64?, tool: UInt64) -> Int? {
    if let id {
      while let index = byID?[id]?.first {
        byID?[id]?.removeFirst()
        if calls[index].isOpen { return index }
      }
    }
    // A result with an id closes the latest call without one.
    while let last = byTool[tool]?.last, !calls[last].isOpen { byTool[tool]?.removeLast() }
    return byTool[tool]?.last { calls[$0].isOpen && (id == nil || calls[$0].id == nil) }
  }

  private mutating func note(_ index: Int) {
    if let id = calls[index].id { byID?[id, default: []].append(index) }
    byTool[calls[index].tool, default: []].append(index)
  }

  private mutating func buildIndex() {
    byID = [:]
    byTool = [:]
    for index in calls.indices where calls[index].isOpen { note(index) }
  }

  /// Forgets closed calls when they are more than half.
  private mutating func compact() {
    guard calls.count > 64, openCount * 2 < calls.count else { return }
    calls.removeAll { !$0.isOpen }
    if calls.count > 32 {
      buildIndex()
    } else {
      byID = nil
      byTool = [:]
    }
  }
}
