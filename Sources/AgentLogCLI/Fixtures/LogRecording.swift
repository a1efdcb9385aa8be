import AgentLogCheck
import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogReplay

/// `fixture record --from LOG`: fixtures of runs that were logged.
final class LogRecording {
  private let invocation: Invocation
  private let session: Session
  private let plan: RecordingPlan
  private let name: String
  private var fields: ReplayFields
  private var recordings: [String: Recording] = [:]
  private var order: [String] = []
  private var wanted: String?
  private var outside = 0
  private var failure: UsageError?

  private struct Recording {
    var name: String
    var recorder: FixtureRecorder
    var file: PendingFile
  }

  /// Recordings that are open at once.
  private static let mostRuns = 100_000

  init(_ invocation: Invocation, _ session: Session, from log: String) throws(UsageError) {
    self.invocation = invocation
    self.session = session
    guard invocation.operands.isEmpty else {
      throw UsageError("--from makes a fixture of a log, so no program is run; drop one of both")
    }
    guard invocation.fixture.all != (invocation.fixture.run != nil) else {
      throw UsageError("say which run: --run ID, or --all for each one")
    }
    name = invocation.fixture.name ?? Self.name(of: log)
    try FixtureStore.check(name: name)
    plan = try RecordingPlan(invocation, session, log: log)
    fields = plan.settings.fields
  }

  func callAsFunction(_ log: String) throws(UsageError) -> ExitStatus {
    let (streams, problems) = InputResolver.resolve([log], join: invocation.join)
    let reader = ChunkReader(streams: streams, lineLimit: invocation.maxLine)
    let feed = plan.makeFeed()
    if let run = invocation.fixture.run {
      // As the log has it once it is redacted.
      let masked = feed.redact(.record([("run_id", .string(run))]))
      wanted = masked["run_id"]?.string ?? run
    }
    let chunk = Chunk()
    while failure == nil, reader.next(chunk) {
      feed.take(chunk.buffer.bytes, endsFile: chunk.endsFile) { take($0) }
    }
    if let failure { throw failure }
    let unread = problems + reader.problems
    for problem in unread { session.warn("'\(problem.path)' \(problem.message)") }
    if feed.otherLines > 0 {
      session.warn(
        feed.otherLines == 1
          ? "1 line was no JSON object, and is in no fixture"
          : "\(feed.otherLines) lines were no JSON object, and are in no fixture")
    }
    if outside > 0, invocation.fixture.all {
      session.warn("outside of any run, and in no fixture: \(Counted.events(outside))")
    }
    guard !order.isEmpty else {
      throwAway()
      session.warn(
        invocation.fixture.run == nil
          ? "'\(log)' holds no run, so there is nothing to record"
          : "'\(log)' holds no run of that id; agentlog fixture record --from \(log) --all takes "
            + "each one")
      return .inconclusive
    }
    return unread.isEmpty
      ? commit()
      : {
        throwAway(); return .inconclusive
      }()
  }

  private func take(_ event: ReplayValue) {
    guard failure == nil else { return }
    guard let run = fields.run(event) else { return outside += 1 }
    let key = run.text
    if let wanted, run != .string(wanted), run != .number(wanted) { return }
    do throws(UsageError) {
      if recordings[key] == nil {
        guard order.count < Self.mostRuns else {
          throw UsageError("more than \(Self.mostRuns) runs; name one with --run")
        }
        let name = wanted == nil ? "\(name)-\(order.count + 1)" : name
        let file = try plan.makeFile(name, place: order.count)
        let recorder = FixtureRecorder(plan.settings, sink: file)
        recordings[key] = Recording(name: name, recorder: recorder, file: file)
        order.append(key)
      }
      recordings[key]?.recorder.event(event)
    } catch {
      failure = error
    }
  }

  private func throwAway() {
    for recording in recordings.values { recording.file.discard() }
  }

  private func commit() -> ExitStatus {
    var events = 0
    var backwards = 0
    for key in order {
      guard let recording = recordings[key] else { continue }
      let counts = recording.recorder.finish()
      if let failure = recording.file.commit() {
        session.warn(failure)
        return .inconclusive
      }
      events += counts.events
      backwards += counts.backwards
      if order.count == 1, !invocation.quiet {
        session.output.write(
          "recorded \(recording.name): \(Counted.events(counts.events)), "
            + "\(Counted.places(counts.masked)) masked\n")
      }
    }
    if backwards > 0 {
      session.warn("time runs backwards at \(Counted.events(backwards)); recorded as it was")
    }
    if invocation.quiet { return .passed }
    if order.count > 1 {
      session.output.write(
        "recorded \(order.count) runs as \(name)-1 to \(name)-\(order.count): "
          + "\(Counted.events(events))\n")
    }
    let next = order.count == 1 ? (recordings[order[0]]?.name ?? name) : "--all"
    session.output.write("next     agentlog fixture review \(next)\n")
    return .passed
  }

  /// A log's own name, without what does not fit a fixture's.
  private static func name(of log: String) -> String {
    let last = log.split(separator: "/").last.map(String.init) ?? ""
    let stem = last.prefix { $0 != "." }
    let plain = stem.map { ("a"..."z").contains($0.lowercased()) || $0.isNumber ? $0 : "-" }
    let trimmed = String(plain).drop { $0 == "-" }
    return trimmed.isEmpty ? "run" : String(trimmed.prefix(80))
  }
}

/// Counts in words.
enum Counted {
  static func events(_ count: Int) -> String { count == 1 ? "1 event" : "\(count) events" }
  static func places(_ count: Int) -> String { count == 1 ? "1 place" : "\(count) places" }
  static func calls(_ count: Int) -> String { count == 1 ? "1 call" : "\(count) calls" }
}
