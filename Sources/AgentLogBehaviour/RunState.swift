package import AgentLogEvents

/// What is known of one open run: its figures, and what rules remember of it.
///
/// Bounded: figures have a fixed size, tools are told apart up to ``toolLimit``, and each rule keeps
/// to a bound of its own.
package final class RunState {
  /// Different tools of a run that are told apart.
  package static let toolLimit = 256

  /// The run's number in the tracker, and its number among all runs.
  package let run: Int
  package let serial: Int
  @exclusivity(unchecked) package internal(set) var first: Place
  @exclusivity(unchecked) package internal(set) var last: Place
  @exclusivity(unchecked) package internal(set) var events = 0
  @exclusivity(unchecked) package internal(set) var hasStart = false
  @exclusivity(unchecked) package internal(set) var hasEnd = false
  @exclusivity(unchecked) package internal(set) var isTrial = false
  @exclusivity(unchecked) package internal(set) var firstTime: Int64?
  @exclusivity(unchecked) package internal(set) var lastTime: Int64?
  @exclusivity(unchecked) package internal(set) var steps = 0
  @exclusivity(unchecked) package internal(set) var calls = 0
  @exclusivity(unchecked) package internal(set) var results = 0
  @exclusivity(unchecked) package internal(set) var models = 0
  @exclusivity(unchecked) package internal(set) var errors = 0
  @exclusivity(unchecked) package internal(set) var timeouts = 0
  @exclusivity(unchecked) package internal(set) var validationFailures = 0
  @exclusivity(unchecked) package internal(set) var hasTokens = false
  @exclusivity(unchecked) package internal(set) var tokensIn = 0.0
  @exclusivity(unchecked) package internal(set) var tokensOut = 0.0
  @exclusivity(unchecked) package internal(set) var hasCost = false
  @exclusivity(unchecked) package internal(set) var cost = 0.0
  /// Milliseconds that results of tools and models name.
  @exclusivity(unchecked) package internal(set) var toolTime = 0.0
  @exclusivity(unchecked) package internal(set) var modelTime = 0.0
  @exclusivity(unchecked) package internal(set) var elapsed: Double?
  @exclusivity(unchecked) package internal(set) var endFailed = false
  @exclusivity(unchecked) package internal(set) var endSucceeded = false
  @exclusivity(unchecked) package internal(set) var saidSteps: Double?
  @exclusivity(unchecked) package internal(set) var findings = 0
  /// Conditions of the request that an event met.
  @exclusivity(unchecked) package internal(set) var conditions = UInt8(0)
  /// Texts by ``Names``; 0 for none.
  @exclusivity(unchecked) package internal(set) var stop = UInt64(0)
  @exclusivity(unchecked) package internal(set) var model = UInt64(0)
  @exclusivity(unchecked) package internal(set) var trace = UInt64(0)
  @exclusivity(unchecked) package internal(set) var release = UInt64(0)
  @exclusivity(unchecked) package internal(set) var promptHash = UInt64(0)
  /// Tools in the order of their first call.
  @exclusivity(unchecked) package internal(set) var tools: [UInt64] = []
  @exclusivity(unchecked) package internal(set) var toolCounts: [Int] = []
  /// What the run adds to each alert, by its number.
  @exclusivity(unchecked) var alertHits: [Int: Double] = [:]
  /// Events that the agent could have logged itself, written in the order of their times.
  @exclusivity(unchecked) var derived: [DerivedEvent] = []
  @exclusivity(unchecked) var memory: [AnyObject?]

  init(run: Int, serial: Int, first: Place, rules: Int) {
    self.run = run
    self.serial = serial
    self.first = first
    last = first
    memory = [AnyObject?](repeating: nil, count: rules)
  }

  package var toolCalls: Int { max(calls, results) }
  package var turns: Int { steps > 0 ? steps : Int(saidSteps ?? Double(toolCalls + models)) }
  package var tokens: Double { tokensIn + tokensOut }
  /// From the run's own total, else from its clock. In milliseconds.
  package var duration: Double? {
    if let elapsed { return elapsed }
    guard let firstTime, let lastTime, lastTime >= firstTime else { return nil }
    return Double(lastTime &- firstTime) / 1e6
  }

  /// The state of a rule, made when it is first asked for.
  func state<State: AnyObject>(of rule: BehaviourRule, make: () -> State) -> State {
    if let known = memory[rule.number] { return unsafeDowncast(known, to: State.self) }
    let made = make()
    memory[rule.number] = made
    return made
  }

  func existing<State: AnyObject>(of rule: BehaviourRule, as: State.Type) -> State? {
    memory[rule.number].map { unsafeDowncast($0, to: State.self) }
  }

  // MARK: - Figures

  func count(_ event: BehaviourEvent, _ judge: BehaviourJudge) {
    let seen = event.seen
    events &+= 1
    last = event.place
    let flags = seen.pointee.flags
    conditions |= seen.pointee.conditions
    if seen.pointee.has(.time) {
      if firstTime == nil { firstTime = seen.pointee.time }
      lastTime = max(lastTime ?? seen.pointee.time, seen.pointee.time)
    }
    if flags.contains(.isTrial) { isTrial = true }
    switch seen.pointee.role {
    case .other: break
    case .start: hasStart = true
    case .step: steps &+= 1
    case .call:
      calls &+= 1
      countTool(seen.pointee.tool)
    case .execute:
      calls &+= 1
      results &+= 1
      countTool(seen.pointee.tool)
      toolTime += seen.pointee.latency
    case .result:
      results &+= 1
      if calls == 0 { countTool(seen.pointee.tool) }
      toolTime += seen.pointee.latency
    case .model:
      models &+= 1
      modelTime += seen.pointee.latency
    case .end, .failure: end(event, judge)
    }
    if flags.contains(.failed), !seen.pointee.role.isEnd {
      errors &+= 1
      if flags.contains(.timedOut) { timeouts &+= 1 }
    }
    if flags.contains(.failsValidation) { validationFailures &+= 1 }
    let counted = Watched.tokensIn.bit | Watched.tokensOut.bit | Watched.tokens.bit
    if seen.pointee.mask & counted != 0 { countTokens(seen.pointee) }
    if seen.pointee.has(.cost), !seen.pointee.role.isEnd {
      hasCost = true
      cost += seen.pointee.cost
    }
    if seen.pointee.has(.model), seen.pointee.model != model,
      model == 0 || seen.pointee.role == .model
    {
      model = judge.names.keep(seen.pointee.model, seen.pointee.modelText, judge)
    }
    if trace == 0, !event.row.pointee.trace.isEmpty {
      trace = judge.names.keep(event.row.pointee.trace, judge)
    }
    if promptHash == 0, seen.pointee.has(.promptHash) {
      promptHash = judge.names.keep(seen.pointee.promptText, judge)
    }
    if release == 0, seen.pointee.has(.release) {
      release = judge.names.keep(seen.pointee.releaseText, judge)
    }
  }

  private func end(_ event: BehaviourEvent, _ judge: BehaviourJudge) {
    let seen = event.seen.pointee
    hasEnd = true
    endFailed = seen.isFailure
    endSucceeded = !seen.isFailure && seen.flags.contains(.succeeded)
    if seen.has(.steps) { saidSteps = seen.steps }
    if seen.has(.elapsed) {
      elapsed = seen.elapsed
    } else if seen.has(.latency) {
      elapsed = seen.latency
    }
    if seen.has(.stop) { stop = judge.names.keep(seen.stopText, judge) }
    if seen.role == .failure, stop == 0, seen.has(.errorClass) {
      stop = judge.names.keep(seen.errorText, judge)
    }
  }

  private func countTool(_ tool: UInt64) {
    guard tool != 0 else { return }
    if let index = tools.firstIndex(of: tool) {
      toolCounts[index] &+= 1
    } else if tools.count < Self.toolLimit {
      tools.append(tool)
      toolCounts.append(1)
    }
  }

  private func countTokens(_ seen: Observation) {
    hasTokens = true
    if seen.has(.tokensIn) || seen.has(.tokensOut) {
      tokensIn += seen.tokensIn
      tokensOut += seen.tokensOut
    } else {
      tokensIn += seen.tokens
    }
  }
}
