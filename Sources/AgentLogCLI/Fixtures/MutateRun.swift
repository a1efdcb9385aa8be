import AgentLogCheck
import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogReplay
import AgentLogSchema

/// One run of `fixture mutate`.
struct MutateRun {
  private let invocation: Invocation
  private let session: Session
  private let path: String
  private let events: [ReplayValue]
  private let schema: StreamSchema
  private let audit: CompiledAudit
  /// Each change costs a check of all events.
  private static let mostEvents = 10_000

  init(_ invocation: Invocation, _ session: Session) throws(UsageError) {
    var invocation = invocation
    let config = try ProjectConfig.find(invocation, session)
    invocation.policy = invocation.policy ?? config.policy
    self.invocation = invocation
    self.session = session
    audit = try AuditPlan.make(invocation, session)
    let store = try FixtureStore(invocation, session)
    path = try store.file(invocation.operands[0])
    var named = invocation.schema
    if try DiffRun.isFixture(path) {
      let fixture = try FixtureStore.read(path).fixture
      let denormalise = Denormaliser(fixture)
      events = fixture.events.map { denormalise($0) }
      named = named ?? fixture.header.schema?.name
    } else {
      events = try Self.read(path, invocation)
    }
    if let name = named ?? config.schema {
      schema = try SchemaArgument(name).load(try invocation.schemaLibrary())
    } else if let picked = Check(CheckOptions()).schema(of: [path]) {
      schema = picked
    } else {
      throw UsageError("no shipped schema fits '\(path)'; name one with --schema")
    }
    guard !schema.isPlain else {
      throw UsageError("'fixture mutate' needs a stream schema, not a plain JSON Schema")
    }
  }

  func callAsFunction() throws(UsageError) -> ExitStatus {
    guard !events.isEmpty else {
      session.warn("'\(path)' holds no event")
      return .inconclusive
    }
    let results = MutationRun(schema, audit).results(events)
    let killed = results.count { if case .killed = $0.outcome { true } else { false } }
    let survived = results.count { $0.outcome == .survived }
    guard killed + survived > 0 else {
      session.warn("'\(path)' holds no event of the schema \(schema.name)")
      return .inconclusive
    }
    let masker = LeakMasker.of(audit.detectors)
    func shown(_ target: String) -> String {
      target.split(separator: " ").map { masker.text(Array($0.utf8)) }.joined(separator: " ")
    }
    session.output.write(
      invocation.json
        ? json(results, shown)
        : text(results, shown) + "\(killed) killed, \(survived) survived, "
          + "\(results.count - killed - survived) not applicable; schema \(schema.name)\n")
    return survived > 0 ? .failed : .passed
  }

  private func text(_ results: [MutationResult], _ shown: (String) -> String) -> String {
    var text = ""
    for result in results {
      let name = Prose.pad(result.kind.rawValue, to: 8) + " " + shown(result.target)
      switch result.outcome {
      case .survived: text += "survived        \(name)\n"
      case .killed(let rules) where invocation.all:
        text += "killed          \(name)  \(rules.prefix(2).joined(separator: ", "))\n"
      case .notApplicable(let reason) where invocation.all:
        text += "not applicable  \(name)  \(reason)\n"
      default: continue
      }
    }
    return text
  }

  private func json(_ results: [MutationResult], _ shown: (String) -> String) -> String {
    let list = results.map { result in
      var members: [(String, ReplayValue?)] = [
        ("kind", .string(result.kind.rawValue)), ("target", .string(shown(result.target))),
      ]
      switch result.outcome {
      case .survived: members.append(("outcome", .string("survived")))
      case .killed(let rules):
        members.append(("outcome", .string("killed")))
        members.append(("rules", .array(rules.map { .string($0) })))
      case .notApplicable(let reason):
        members.append(("outcome", .string("not applicable")))
        members.append(("reason", .string(reason)))
      }
      return ReplayValue.record(members)
    }
    return ReplayValue.record([
      ("mutations", .array(list)), ("schema", .string(schema.name)),
    ]).text + "\n"
  }

  private static func read(
    _ path: String, _ invocation: Invocation
  ) throws(UsageError) -> [ReplayValue] {
    let (streams, problems) = InputResolver.resolve([path])
    let reader = ChunkReader(streams: streams, lineLimit: invocation.maxLine)
    let chunk = Chunk()
    var lines = LineScanner(plan: KeyPlan(paths: []), depthLimit: ReplayReader.depth)
    var values = ReplayReader()
    var events: [ReplayValue] = []
    while reader.next(chunk), events.count <= mostEvents {
      lines.begin(chunk.buffer, endsFile: chunk.endsFile)
      scan: while true {
        switch lines.next() {
        case .record(let range), .spread(let range, _):
          if let event = values.read(chunk.buffer.bytes, range) { events.append(event) }
        case .end: break scan
        default: throw UsageError("'\(path)' is no good log: a line of it is no JSON object")
        }
      }
    }
    if let problem = (problems + reader.problems).first {
      throw UsageError("'\(problem.path)' \(problem.message)")
    }
    guard events.count <= mostEvents else {
      throw UsageError("more than \(mostEvents) events; give one run of the log")
    }
    return events
  }
}
