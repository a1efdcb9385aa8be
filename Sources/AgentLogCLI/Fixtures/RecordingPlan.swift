import AgentLogCheck
import AgentLogRedaction
import AgentLogReplay
import AgentLogSchema

/// What recordings of one call share: what is masked, which names events have, where fixtures go.
struct RecordingPlan {
  let store: FixtureStore
  let audit: CompiledAudit
  let settings: FixtureRecorder.Settings
  let redaction: RedactionOptions

  /// - Parameter log: what a schema is picked for where none is given.
  init(_ invocation: Invocation, _ session: Session, log: String? = nil) throws(UsageError) {
    if session.environment["CI"] != nil, !invocation.fixture.inCI {
      throw UsageError(
        "recording is refused under CI, where nobody looks at what is recorded; if it is wanted: "
          + "add --in-ci")
    }
    store = try FixtureStore(invocation, session)
    var invocation = invocation
    let config = try ProjectConfig.find(invocation, session)
    invocation.policy = invocation.policy ?? config.policy
    audit = try AuditPlan.make(invocation, session)
    var redaction = RedactionOptions()
    redaction.maxLine = invocation.maxLine
    self.redaction = redaction
    var schema: StreamSchema?
    var name: String?
    if let given = invocation.schema ?? config.schema {
      schema = try SchemaArgument(given).load(
        try invocation.schemaLibrary(), assertsFormats: invocation.assertFormats)
      name = given
    } else if let log, log != "-" {
      schema = Check(CheckOptions()).schema(of: [log])
      name = schema?.name
    }
    settings = FixtureRecorder.Settings(
      audit, fields: ReplayFields(schema),
      schema: schema.map { Fixture.Header.Schema(name: name ?? $0.name, version: $0.version) },
      signatures: invocation.dropsSignatures ? .dropped : .kept)
  }

  func makeFeed() -> EventFeed { EventFeed(audit, redaction) }

  /// A file for a recording; its folder is made.
  func makeFile(_ name: String, place: Int = 0) throws(UsageError) -> PendingFile {
    try FixtureStore.check(name: name)
    let path = store.pendingPath(name)
    try ProjectFiles.makeFolders(for: path)
    let file = PendingFile(path, place: place)
    // An interrupt leaves nothing half written behind.
    _ = Interruption.remember(file.temporary)
    return file
  }
}
