import AgentLogRedaction

/// What stands between an agent and its tools: is asked before each call, is told what came of it, and
/// logs both. Records the answers, gives recorded ones back, or lets everything through.
///
/// Speaks in messages, one JSON object a line; the article "Fixtures" describes them. Nothing of what
/// an agent says is logged, written or compared before it was redacted. Not thread-safe: one message
/// after the other. Memory: the open calls, at most ``mostOpen``.
package final class Gateway {
  package enum Mode: String, Sendable, CaseIterable {
    case record, replay, live
  }

  /// What a gateway is made of.
  package struct Parts {
    package var mode: Mode
    package var feed: EventFeed
    package var settings: FixtureRecorder.Settings
    package var hash: ArgumentRecipe
    /// Tools that there are; empty where any is.
    package var tools: Set<String>
    /// Ids of a run that says none itself.
    package var context: [(String, String)] = []
    /// Milliseconds and a time of the day; fixed in tests.
    package var clock: () -> (milliseconds: Double, text: String)
    /// Takes the lines of the log.
    package var log: ([UInt8]) -> Void

    package init(
      mode: Mode, feed: EventFeed, settings: FixtureRecorder.Settings, hash: ArgumentRecipe = .jcs,
      tools: Set<String> = [],
      clock: @escaping () -> (milliseconds: Double, text: String),
      log: @escaping ([UInt8]) -> Void
    ) {
      self.mode = mode
      self.feed = feed
      self.settings = settings
      self.hash = hash
      self.tools = tools
      self.clock = clock
      self.log = log
    }
  }

  private struct OpenCall {
    var kind: String
    var name: String
    var lane: String
    var input: ReplayValue
    var ids: [ReplayValue.Member]
    var began: Double
    var overlaps: Int
    var outcome: RecordedCall.Outcome?
    var key: String
  }

  private static let mostOpen = 65_536

  private let parts: Parts
  private var reader = ReplayReader()
  private var matcher: CallMatcher?
  private let denormalise: Denormaliser?
  private let recorder: FixtureRecorder?
  /// What is logged now, beside what the fixture holds.
  private let drift: (recorded: DiffSide, now: DiffSide, symbols: DiffSymbols, path: String)?
  private var normalisers: [String: Normaliser] = [:]
  /// Calls by lane in the order they were asked; those in front wait for their outcome.
  private var lanes: [String: [OpenCall]] = [:]
  private var openCount = 0
  private var context: [ReplayValue.Member] = []
  private var lineNumber = 0
  /// What went wrong, in order.
  package private(set) var problems: [String] = []
  package private(set) var calls = 0
  package private(set) var hasEnded = false

  /// - Parameters:
  ///   - fixture: what is replayed, and its path.
  ///   - recorder: where a recording goes.
  package init(
    _ parts: Parts, fixture: (fixture: Fixture, path: String)? = nil,
    recorder: FixtureRecorder? = nil
  ) {
    self.parts = parts
    self.recorder = recorder
    denormalise = fixture.map { Denormaliser($0.fixture) }
    for (key, value) in parts.context { context.append(.init(key, .string(value))) }
    if let fixture, parts.mode == .replay {
      matcher = CallMatcher(fixture.fixture, path: fixture.path)
      let symbols = DiffSymbols()
      let recorded = DiffSide(parts.settings, symbols)
      recorded.add(fixture.fixture)
      drift = (recorded, DiffSide(parts.settings, symbols), symbols, fixture.path)
    } else {
      drift = nil
    }
  }

  /// The answer to one message, without its newline.
  package func answer(_ line: some Sequence<UInt8>) -> [UInt8] {
    let message: ReplayValue
    do {
      message = try reader.read(line)
    } catch {
      return failed(nil, "not a message: a message is one JSON object a line")
    }
    let id = message["id"]
    switch message["op"]?.string {
    case "call": return call(message, id)
    case "result": return result(message, id)
    case "event":
      guard let event = message["event"], case .object = event else {
        return failed(id, "op event needs an event, which is an object")
      }
      remember(event)
      log(event)
      return Self.reply(id, [("do", .string("ok"))])
    case "run":
      remember(message)
      return Self.reply(id, [("do", .string("ok"))])
    case "end":
      hasEnded = true
      finish()
      return Self.reply(
        id,
        problems.isEmpty
          ? [("do", .string("ok"))]
          : [("do", .string("failed")), ("problems", .array(problems.map { .string($0) }))])
    default:
      return failed(id, "unknown op; expected run, call, result, event or end")
    }
  }

  // MARK: - Calls

  private func call(_ message: ReplayValue, _ id: ReplayValue?) -> [UInt8] {
    guard let name = message["tool"]?.string ?? message["model"]?.string, !name.isEmpty else {
      return failed(id, "op call needs a tool, or a model")
    }
    let kind = message["tool"] == nil ? "model" : "tool"
    let lane = message["lane"]?.string ?? ReplayFields.mainLane
    let arguments = message["args"] ?? .object([])
    let key = id?.text ?? ""
    guard openCount < Self.mostOpen else {
      return failed(id, "\(Self.mostOpen) calls are open; report what came of them: op result")
    }
    if lanes.values.contains(where: { $0.contains { $0.key == key && $0.outcome == nil } }) {
      return failed(id, "a call of this id is open; give each call an id of its own")
    }
    calls += 1
    let hash = message["args_hash"]?.string ?? parts.hash.hex(of: arguments)
    var event = stamp(message, "tool_call")
    event += [
      .init("tool", .string(name)), .init("args_hash", .string(hash)),
    ]
    if lane != ReplayFields.mainLane { event.append(.init("lane", .string(lane))) }
    if kind == "tool", !parts.tools.isEmpty, !parts.tools.contains(name) {
      event += [
        .init("status", .string("error")), .init("error_class", .string("unknown_tool")),
      ]
      log(.object(event))
      return Self.reply(
        id, [("do", .string("raise")), ("error_class", .string("unknown_tool"))])
    }
    let ids = stamp(message, "")
    let input = RunIDs.tied(parts.feed.redact(arguments), to: ids)
    if kind == "tool" { log(.object(event)) }
    let open = OpenCall(
      kind: kind, name: name, lane: lane, input: input, ids: ids,
      began: parts.clock().milliseconds,
      overlaps: (lanes[lane] ?? []).count { $0.outcome == nil }, outcome: nil, key: key)
    guard parts.mode == .replay else {
      lanes[lane, default: []].append(open)
      openCount += 1
      return Self.reply(id, [("do", .string("run"))])
    }
    return replay(open, id)
  }

  private func replay(_ open: OpenCall, _ id: ReplayValue?) -> [UInt8] {
    var normaliser = normalisers[open.lane] ?? parts.settings.makeNormaliser()
    let input = normaliser.content(open.input)
    normalisers[open.lane] = normaliser
    let answer = matcher?.answer(
      kind: open.kind, name: open.name, input: input, lane: open.lane)
    switch answer {
    case .found(let recorded):
      logResult(open, recorded.outcome)
      switch recorded.outcome {
      case .output(let output):
        return Self.reply(
          id, [("do", .string("return")), ("result", denormalise?(output) ?? output)])
      case .error(let errorClass, let message):
        return Self.reply(
          id,
          [
            ("do", .string("raise")), ("error_class", .string(errorClass)),
            ("error_message", message.map { .string($0) }),
          ])
      }
    case .mismatch(let message):
      problems.append(message)
      logResult(open, .error(errorClass: "unmatched_call", message: nil))
      return Self.reply(id, [("do", .string("fail")), ("message", .string(message))])
    case nil: return failed(id, "there is no fixture to replay")
    }
  }

  private func result(_ message: ReplayValue, _ id: ReplayValue?) -> [UInt8] {
    let key = id?.text ?? ""
    for (lane, calls) in lanes {
      guard let place = calls.firstIndex(where: { $0.key == key && $0.outcome == nil }) else {
        continue
      }
      let outcome: RecordedCall.Outcome
      if let errorClass = message["error_class"]?.string {
        let said = message["error_message"].map { parts.feed.redact($0) }?.string
        outcome = .error(errorClass: FailureName.normalised(errorClass), message: said)
      } else {
        outcome = .output(parts.feed.redact(message["result"] ?? .null))
      }
      lanes[lane]?[place].outcome = outcome
      logResult(calls[place], outcome)
      flush(lane)
      return Self.reply(id, [("do", .string("ok"))])
    }
    if parts.mode == .replay { return Self.reply(id, [("do", .string("ok"))]) }
    return failed(id, "no call of this id is open; ask before the call: op call")
  }

  /// Records the calls in front whose outcome is known.
  private func flush(_ lane: String) {
    while let first = lanes[lane]?.first, let outcome = first.outcome {
      lanes[lane]?.removeFirst()
      openCount -= 1
      recorder?.call(
        RecordedCall(
          kind: first.kind, name: first.name, lane: lane, input: first.input, outcome: outcome,
          overlaps: first.overlaps),
        run: first.ids.first { $0.key == "run_id" }?.value.text ?? "")
    }
  }

  // MARK: - The log

  private func logResult(_ call: OpenCall, _ outcome: RecordedCall.Outcome) {
    guard call.kind == "tool" else { return }
    let latency = max(0, parts.clock().milliseconds - call.began)
    var event = call.ids
    event[0] = .init("timestamp", .string(parts.clock().text))
    event[1] = .init("event", .string("tool_result"))
    event += [
      .init("tool", .string(call.name)), .init("latency_ms", .number(Self.decimal(latency))),
    ]
    if call.lane != ReplayFields.mainLane { event.append(.init("lane", .string(call.lane))) }
    switch outcome {
    case .output: event.append(.init("status", .string("ok")))
    case .error(let errorClass, _):
      event += [
        .init("status", .string("error")), .init("error_class", .string(errorClass)),
      ]
    }
    log(.object(event))
  }

  /// Time, name and ids of an event.
  private func stamp(_ message: ReplayValue, _ name: String) -> [ReplayValue.Member] {
    var event: [ReplayValue.Member] = [
      .init("timestamp", .string(parts.clock().text)), .init("event", .string(name)),
    ]
    for key in RunIDs.keys {
      if let value = message[key] ?? context.last(where: { $0.key == key })?.value {
        event.append(.init(key, value))
      }
    }
    if let call = message["tool_call_id"] { event.append(.init("tool_call_id", call)) }
    return event
  }

  /// Ids that the next events have too.
  private func remember(_ message: ReplayValue) { RunIDs.remember(message, in: &context) }

  private func log(_ event: ReplayValue) {
    var line = event.line
    line.append(0x0A)
    line.withUnsafeBytes { bytes in
      parts.feed.push(bytes) { redacted in
        lineNumber += 1
        parts.log(redacted.line + [0x0A])
        recorder?.event(redacted)
        drift?.now.add(redacted, line: lineNumber)
      }
    }
  }

  // MARK: - The end

  /// What is still open, was never asked for, or was logged otherwise than recorded. Once.
  package func finish() {
    if isFinished { return }
    isFinished = true
    for lane in lanes.keys.sorted() {
      for call in lanes[lane] ?? [] where call.outcome == nil {
        problems.append(
          "a call of \(call.name) has no result; report each one, failed ones too: op result")
      }
    }
    guard let matcher, let drift else { return }
    problems += matcher.unused
    // Arguments were compared by what they hold; their hashes may hold ids that no two runs share.
    let comparison = Comparer.compare(
      drift.recorded, drift.now, drift.symbols, rules: DiffRules(["args_hash"]),
      masker: LeakMasker.shipped)
    problems += DriftText.lines(comparison, drift.path)
  }

  private var isFinished = false

  // MARK: - Replies

  private func failed(_ id: ReplayValue?, _ message: String) -> [UInt8] {
    problems.append(message)
    return Self.reply(id, [("do", .string("fail")), ("message", .string(message))])
  }

  private static func reply(
    _ id: ReplayValue?, _ members: [(String, ReplayValue?)]
  ) -> [UInt8] {
    ReplayValue.record([("id", id)] + members).line
  }

  /// Three decimals at most.
  private static func decimal(_ milliseconds: Double) -> String {
    let thousandths = Int(milliseconds * 1_000)
    let rest = String(1_000 + thousandths % 1_000).dropFirst()
    return "\(thousandths / 1_000)" + (thousandths % 1_000 == 0 ? "" : "." + rest)
  }
}
