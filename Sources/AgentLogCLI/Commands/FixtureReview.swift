import AgentLogFindings
import AgentLogRedaction
import AgentLogReplay

extension Command {
  static let fixtureReview = Command(
    name: "fixture review", group: .fixtures,
    summary: "Show fixtures that wait, beside the old ones",
    details: """
      Of each one that waits: what it holds, what was masked in it, and where a fixture of that name is \
      accepted already, how both differ. Without a name all that wait. Prints the commands that decide; \
      decides nothing itself. Exit status 1 where something waits.
      """,
    operand: Operand(value: Flag.Value("NAME"), summary: "fixtures that wait", count: .any),
    flags: [
      .everyFixture, .ignore, .schema, .schemaDir, .policy, .canary, .today, .fixtures, .config,
      .help,
    ],
    examples: [Example(call: "agentlog fixture review", meaning: "All that wait")]
  ) { invocation, session throws(UsageError) in
    var invocation = invocation
    if invocation.operands.isEmpty { invocation.fixture.all = true }
    let store = try FixtureStore(invocation, session)
    let names = try store.pending(invocation, to: "review")
    for name in names { try FixtureReview(name, store, invocation, session)() }
    return FixtureDecision.ended(names, names.isEmpty ? .passed : .failed, session)
  }
}

/// The page of one fixture that waits.
private struct FixtureReview {
  let name: String
  let store: FixtureStore
  let invocation: Invocation
  let session: Session
  /// Kinds of event that are counted on the page.
  private static let mostKinds = 12

  init(
    _ name: String, _ store: FixtureStore, _ invocation: Invocation, _ session: Session
  ) {
    self.name = name
    self.store = store
    self.invocation = invocation
    self.session = session
  }

  func callAsFunction() throws(UsageError) {
    let path = store.pendingPath(name)
    session.output.write("== \(name)\n")
    let fixture: Fixture
    do throws(UsageError) {
      fixture = try FixtureStore.read(path).fixture
    } catch {
      for line in error.lines { session.output.write(line + "\n") }
      return session.output.write("agentlog fixture reject \(name)\n\n")
    }
    let trailer = fixture.trailer
    session.output.write(
      "\(Counted.events(trailer.events)), \(Counted.calls(trailer.calls)), "
        + "\(Counted.places(trailer.masked)) masked, "
        + "schema \(fixture.header.schema?.name ?? "not known")\n")
    if FileText.isFile(store.path(name)) {
      let run = try DiffRun(invocation, session)
      let comparison = try run.compare(store.path(name), path, session)
      if let comparison {
        let text = DiffText(comparison: comparison, left: store.path(name), right: path)
        session.output.write(text.text)
      }
    } else {
      session.output.write(kinds(fixture) + "no fixture of that name is accepted yet\n")
    }
    session.output.write(
      "agentlog fixture accept \(name)\nagentlog fixture reject \(name)\n\n")
  }

  private func kinds(_ fixture: Fixture) -> String {
    let fields = ReplayFields()
    var counts: [String: Int] = [:]
    for event in fixture.events { counts[fields.eventName(event) ?? "no name", default: 0] += 1 }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let masker = LeakMasker.shipped
    return sorted.prefix(Self.mostKinds).map { name, count in
      "  \(Prose.pad(String(count), to: 6)) \(masker.text(Array(name.utf8)))\n"
    }.joined()
  }
}
