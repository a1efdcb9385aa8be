#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogReplay

extension Command {
  static let fixtureStatus = Command(
    name: "fixture status", group: .fixtures, summary: "List fixtures and what is to be done",
    details: """
      Shows of each fixture its state, events, calls, redactions, age and schema; those that wait for \
      review; files that a recording left which was ended early; and fixtures that no file of the project \
      mentions by name. Exit status 1 where something waits or a fixture cannot be read.
      """,
    operand: nil, flags: [.fixtures, .outcomeJSON, .config, .help],
    examples: [Example(call: "agentlog fixture status", meaning: "What is there")]
  ) { invocation, session throws(UsageError) in
    let store = try FixtureStore(invocation, session)
    let config = try ProjectConfig.find(invocation, session)
    let entries = store.entries()
    let mentioned = Mentions.find(entries.map(\.name), below: config.folder, except: store.folder)
    var rows: [FixtureRow] = []
    for entry in entries {
      if entry.isAccepted {
        var row = FixtureRow(entry.name, store.path(entry.name), state: "accepted")
        row.isUnused = !mentioned.contains(entry.name)
        rows.append(row)
      }
      if entry.isPending {
        rows.append(FixtureRow(entry.name, store.pendingPath(entry.name), state: "pending"))
      }
      for file in entry.leftovers {
        rows.append(FixtureRow(leftover: entry.name, ProjectFiles.join(store.folder, file)))
      }
    }
    session.output.write(
      invocation.json ? FixtureRow.json(rows) : FixtureRow.text(rows, store.folder, session.width))
    return rows.contains { $0.state == "pending" || $0.state == "leftover" || $0.fault != nil }
      ? .failed : .passed
  }
}

/// One line of the status.
private struct FixtureRow {
  var name: String
  var path: String
  var state: String
  var fixture: Fixture?
  var fault: String?
  /// Since it was written.
  var days: Int?
  var isUnused = false

  init(_ name: String, _ path: String, state: String) {
    self.name = name
    self.path = path
    self.state = state
    days = Self.age(path)
    do throws(UsageError) {
      fixture = try FixtureStore.read(path).fixture
    } catch {
      fault = error.lines.first
    }
  }

  init(leftover name: String, _ path: String) {
    self.name = name
    self.path = path
    state = "leftover"
    days = Self.age(path)
  }

  private static func age(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let written = status.st_mtimespec.tv_sec
    #else
      let written = status.st_mtim.tv_sec
    #endif
    return max(0, (time(nil) - written) / 86_400)
  }

  static func text(_ rows: [FixtureRow], _ folder: String, _ width: Int) -> String {
    guard !rows.isEmpty else {
      return "no fixture in \(folder)\nnext     agentlog fixture record --from LOG --all\n"
    }
    var lines: [String] = []
    let longest = min(rows.map(\.name.count).max() ?? 0, 32)
    for row in rows {
      var parts: [String] = []
      if let fixture = row.fixture {
        parts.append(Counted.events(fixture.trailer.events))
        if fixture.trailer.calls > 0 { parts.append(Counted.calls(fixture.trailer.calls)) }
        parts.append("\(fixture.trailer.masked) masked")
        parts.append(fixture.header.schema?.name ?? "no schema")
      }
      if let days = row.days { parts.append(days == 1 ? "1 day old" : "\(days) days old") }
      if row.isUnused { parts.append("no file mentions it") }
      lines.append(
        Prose.pad(row.name, to: longest) + "  " + Prose.pad(row.state, to: 8) + "  "
          + parts.joined(separator: ", "))
      if let fault = row.fault { lines.append("  " + fault) }
    }
    lines.append("")
    if rows.contains(where: { $0.state == "pending" }) {
      lines.append("next     agentlog fixture review --all")
    }
    for row in rows where row.state == "leftover" { lines.append("next     rm \(row.path)") }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  static func json(_ rows: [FixtureRow]) -> String {
    let list = rows.map { row in
      ReplayValue.record([
        ("name", .string(row.name)), ("path", .string(row.path)), ("state", .string(row.state)),
        ("days", row.days.map { .int($0) }), ("fault", row.fault.map { .string($0) }),
        ("events", row.fixture.map { .int($0.trailer.events) }),
        ("calls", row.fixture.map { .int($0.trailer.calls) }),
        ("masked", row.fixture.map { .int($0.trailer.masked) }),
        ("schema", row.fixture?.header.schema.map { .string($0.name) }),
        ("unused", row.state == "accepted" ? .bool(row.isUnused) : nil),
      ])
    }
    return ReplayValue.record([("fixtures", .array(list))]).text + "\n"
  }
}
