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
    let sides = [try side(left, session), try side(right, session)]
    guard let one = sides[0], let other = sides[1] else { return nil }
    return Comparer.compare(
      one, other, symbols, rules: DiffRules(invocation.fixture.ignore),
      masker: LeakMasker.of(audit.detectors))
  }

  /// `LOG#RUN` is one run of a log.
  private func side(_ argument: String, _ session: Session) throws(UsageError) -> DiffSide? {
    var path = argument
    var run: String?
    if argument != "-", !FileText.exists(argument), let mark = argument.lastIndex(of: "#") {
      path = String(argument[..<mark])
      run = String(argument[argument.index(after: mark)...])
    }
    if path != "-", !FileText.exists(path) { path = try store.file(path) }
    let side = DiffSide(settings, symbols)
    if path != "-", try Self.isFixture(path) {
      side.add(try FixtureStore.read(path).fixture)
    } else {
      guard read(path, run, into: side, session) else { return nil }
    }
    guard side.count > 0 else {
      session.warn("'\(argument)' holds no event, so there is nothing to compare")
      return nil
    }
    return side
  }

  private func read(
    _ path: String, _ run: String?, into side: DiffSide, _ session: Session
  ) -> Bool {
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
    let unread = problems + reader.problems
    for problem in unread { session.warn("'\(problem.path)' \(problem.message)") }
    return unread.isEmpty
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
