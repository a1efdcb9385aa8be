#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogJSON
import AgentLogReplay
import AgentLogSchema

/// One run of `fixture gateway`: what it is made of, its clients, and what it comes to.
struct GatewayRun {
  private let invocation: Invocation
  private let session: Session
  private let mode: Gateway.Mode
  private let gateway: Gateway
  private let file: PendingFile?
  private let recorder: FixtureRecorder?
  private let log: Sink
  private let name: String

  init(_ invocation: Invocation, _ session: Session) throws(UsageError) {
    self.invocation = invocation
    self.session = session
    let store = try FixtureStore(invocation, session)
    let name = invocation.fixture.fixture ?? ""
    self.name = name
    mode = try Self.mode(invocation, session, store)
    guard mode == .live || !name.isEmpty else {
      throw UsageError("say which fixture: --fixture NAME")
    }
    var planned = invocation
    // Only recording is refused under CI.
    if mode != .record { planned.fixture.inCI = true }
    let plan = try RecordingPlan(planned, session)
    log = try Self.openLog(invocation, session)
    let feed = plan.makeFeed()
    var fixture: (fixture: Fixture, path: String)?
    switch mode {
    case .record:
      let file = try plan.makeFile(name)
      self.file = file
      recorder = FixtureRecorder(plan.settings, sink: file)
    case .replay:
      let path = try store.file(name)
      fixture = (try FixtureStore.read(path).fixture, path)
      (file, recorder) = (nil, nil)
    case .live: (file, recorder) = (nil, nil)
    }
    let log = log
    var parts = Gateway.Parts(
      mode: mode, feed: feed, settings: plan.settings,
      hash: try Self.hash(invocation, session), tools: Set(invocation.fixture.tools),
      clock: { (Self.milliseconds, Self.timeOfDay) },
      log: {
        log.write(bytes: $0)
        log.flush()
      })
    parts.context = [("run_id", Self.uuid()), ("trace_id", Self.uuid())]
    gateway = Gateway(parts, fixture: fixture, recorder: recorder)
  }

  func callAsFunction() throws(UsageError) -> ExitStatus {
    if let path = invocation.fixture.socket {
      let server = try GatewaySocket(path, longestLine: invocation.maxLine)
      server.serve(gateway)
    } else {
      LineConnection(input: 0, output: 1, longestLine: invocation.maxLine).serve(gateway)
    }
    gateway.finish()
    return end()
  }

  private func end() -> ExitStatus {
    for problem in gateway.problems.prefix(Self.mostTold) { session.warn(problem) }
    let untold = gateway.problems.count - Self.mostTold
    if untold > 0 { session.warn("\(untold) more, most of them what follows from these") }
    var isWhole = gateway.problems.isEmpty
    if let failure = log.failure {
      session.warn("cannot write the log: \(Descriptor.explanation(failure))")
      isWhole = false
    }
    if gateway.calls == 0, mode != .live {
      session.warn("no call was made, so nothing was \(mode == .record ? "recorded" : "replayed")")
      file?.discard()
      return isWhole ? .inconclusive : .failed
    }
    guard let recorder, let file else { return isWhole ? .passed : .failed }
    let counts = recorder.finish()
    guard isWhole || invocation.fixture.keepFailed else {
      file.discard()
      session.warn("the recording was thrown away")
      return .failed
    }
    if let failure = file.commit() {
      session.warn(failure)
      return .inconclusive
    }
    if !invocation.quiet {
      session.warn(
        "recorded \(name): \(Counted.calls(counts.calls)), \(Counted.events(counts.events)), "
          + "\(Counted.places(counts.masked)) masked; next: agentlog fixture review \(name)")
    }
    return isWhole ? .passed : .failed
  }

  private static let mostTold = 10

  // MARK: - Settings

  private static func mode(
    _ invocation: Invocation, _ session: Session, _ store: FixtureStore
  ) throws(UsageError) -> Gateway.Mode {
    switch invocation.fixture.mode {
    case .record: return .record
    case .replay: return .replay
    case .live: return .live
    case nil: break
    }
    switch session.environment["AGENTLOG_RECORD"] {
    case nil, "none": return .replay
    case "all": return .record
    case "missing":
      return FileText.isFile(store.path(invocation.fixture.fixture ?? "")) ? .replay : .record
    case let other?:
      throw UsageError.unknown(
        "AGENTLOG_RECORD", other, candidates: ["none", "missing", "all"], showsAll: true)
    }
  }

  private static func hash(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> ArgumentRecipe {
    if let choice = invocation.fixture.argsHash {
      return ArgumentRecipe(rawValue: choice.rawValue) ?? .jcs
    }
    let config = try ProjectConfig.find(invocation, session)
    guard let schema = invocation.schema ?? config.schema else { return .jcs }
    let document = try SchemaArgument(schema).document()
    let ways = document.root["argsHash"]?.elements.compactMap(\.string) ?? []
    return ways.lazy.compactMap { ArgumentRecipe(rawValue: $0) }.first ?? .jcs
  }

  private static func openLog(
    _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> Sink {
    guard let path = invocation.fixture.log else {
      return invocation.fixture.socket == nil ? session.errors : session.output
    }
    if path == "-" {
      guard invocation.fixture.socket != nil else {
        throw UsageError("standard output holds the answers; give --log a file, or use --socket")
      }
      return session.output
    }
    let descriptor = sysOpen(path)
    guard descriptor >= 0 else {
      throw UsageError("cannot write the log '\(path)': \(Descriptor.explanation(errno))")
    }
    return Sink.descriptor(descriptor)
  }

  // MARK: - Clocks and ids

  private static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  private static var timeOfDay: String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let seconds = Int(time.tv_sec)
    let rest = seconds % 86_400
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { String($0 + 100).dropFirst() }
    let fraction = String(1_000 + Int(time.tv_nsec) / 1_000_000).dropFirst()
    return CivilDate(daysSince1970: seconds / 86_400).description + "T"
      + clock.joined(separator: ":") + "." + fraction + "Z"
  }

  /// Version 4 (RFC 9562).
  private static func uuid() -> String {
    var random = SystemRandomNumberGenerator()
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += String(Int(byte) + 256, radix: 16).dropFirst()
    }
    return text
  }
}

/// `open` for a log that is added to.
private func sysOpen(_ path: String) -> Int32 {
  open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
}
