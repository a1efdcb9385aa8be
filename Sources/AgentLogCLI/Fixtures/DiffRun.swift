import AgentLogCheck
import AgentLogEvents
import AgentLogJSON
import AgentLogRedaction
import AgentLogReplay
import AgentLogSchema

/// Two recordings side by side: fixtures, logs, or runs of logs.
struct DiffRun {
  let invocation: Invocation
  let store: FixtureStore
  let audit: CompiledAudit
  let settings: FixtureRecorder.Settings
  private let symbols = DiffSymbols()

  init(_ invocation: Invocation, _ session: Session) throws(UsageError) {
    var invocation = invocation
    let config = try ProjectConfig.find(invocation, session)
    invocation.policy = invocation.policy ?? config.policy
    self.invocation = invocation
    store = try FixtureStore(invocation, session)
    audit = try AuditPlan.make(invocation, session)
    var schema: StreamSchema?
    if let given = invocation.schema ?? config.schema {
      schema = try SchemaArgument(given).load(try invocation.schemaLibrary())
    }
    settings = FixtureRecorder.Settings(
      audit, fields: ReplayFields(schema), schema: nil, signatures: .kept)
  }

  /// - Returns: the comparison; nil where a side could not be read or holds nothing, which is said.
  func compare(
    _ left: String, _ right: String, _ session: Session
  ) throws(UsageError) -> Comparison? {
    let sources = [try source(left), try source(right)]
    let reading = Reading(sources, self)
    // Side by side.
    Threads.run(2) { reading.readOne() }
    for fault in reading.faults { if let fault { throw fault } }
    for warning in reading.warnings.flatMap(\.self) { session.warn(warning) }
    guard let one = reading.sides[0], let other = reading.sides[1] else { return nil }
    return Comparer.compare(
      one, other, symbols, rules: DiffRules(invocation.fixture.ignore),
      masker: LeakMasker.of(audit.detectors))
  }

  /// Where a side comes from.
  private struct Source {
    var argument: String
    var path: String
    /// `LOG#RUN` is one run of a log.
    var run: String?
    var isFixture: Bool
  }

  /// What two threads read, a side each.
  private final class Reading: @unchecked Sendable {
    // Unchecked because each thread takes a place of its own, and nobody looks before both ended.
    private let next = Lock(0)
    private let sources: [Source]
    private let run: DiffRun
    var sides: [DiffSide?] { results.map { $0.withValue { $0.side } } }
    var faults: [UsageError?] { results.map { $0.withValue { $0.fault } } }
    var warnings: [[String]] { results.map { $0.withValue { $0.warnings } } }
    private let results: [Lock<Result>]

    struct Result {
      var side: DiffSide?
      var fault: UsageError?
      var warnings: [String] = []
    }

    init(_ sources: [Source], _ run: DiffRun) {
      self.sources = sources
      self.run = run
      results = sources.map { _ in Lock(Result()) }
    }

    func readOne() {
      let place = next.withValue { next in
        defer { next += 1 }
        return next
      }
      guard place < sources.count else { return }
      results[place].withValue { run.read(sources[place], into: &$0) }
      // Where no second thread could be made, this one goes on.
      readOne()
    }
  }

  private func source(_ argument: String) throws(UsageError) -> Source {
    var path = argument
    var run: String?
    if argument != "-", !FileText.exists(argument), let mark = argument.lastIndex(of: "#") {
      path = String(argument[..<mark])
      run = String(argument[argument.index(after: mark)...])
    }
    if path != "-", !FileText.exists(path) { path = try store.file(path) }
    var isFixture = false
    if path != "-" { isFixture = try Self.isFixture(path) }
    return Source(argument: argument, path: path, run: run, isFixture: isFixture)
  }

  private func read(_ source: Source, into result: inout Reading.Result) {
    let side = DiffSide(settings, symbols)
    if source.isFixture {
      do throws(UsageError) {
        side.add(try FixtureStore.read(source.path).fixture)
      } catch {
        result.fault = error
        return
      }
    } else {
      result.warnings = read(source.path, source.run, into: side)
      guard result.warnings.isEmpty else { return }
    }
    guard side.count > 0 else {
      result.warnings.append(
        "'\(source.argument)' holds no event, so there is nothing to compare")
      return
    }
    result.side = side
  }

  private func read(_ path: String, _ run: String?, into side: DiffSide) -> [String] {
    let (streams, problems) = InputResolver.resolve([path], join: true)
    let reader = ChunkReader(streams: streams, lineLimit: invocation.maxLine)
    let feed = EventFeed(audit)
    let fields = settings.fields
    let wanted = run.map { run in
      feed.redact(.record([("run_id", .string(run))]))["run_id"] ?? .string(run)
    }
    let chunk = Chunk()
    var number = 0
    while reader.next(chunk) {
      feed.take(chunk.buffer.bytes, endsFile: chunk.endsFile) { event in
        number += 1
        if let wanted, fields.run(event)?.text != wanted.text,
          fields.run(event).map({ ReplayValue.string($0.text) }) != wanted
        {
          return
        }
        side.add(event, line: number + feed.otherLines)
      }
    }
    return (problems + reader.problems).map { "'\($0.path)' \($0.message)" }
  }

  /// By its first bytes; a log can be piped in, a fixture lies in a file.
  static func isFixture(_ path: String) throws(UsageError) -> Bool {
    if path.hasSuffix(Fixture.suffix) || path.hasSuffix(Fixture.suffix + Fixture.pendingSuffix) {
      return true
    }
    guard FileText.isFile(path) else { return false }
    let head = try FileText.head(path, count: 256)
    return head.hasPrefix("{") && head.place(of: "\"format\":\"agentlog.fixture/") != nil
  }
}
