#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogReplay

extension Command {
  private static var pendingOperand: Operand {
    Operand(
      value: Flag.Value("NAME"), summary: "fixtures that wait; --all for every one", count: .any)
  }

  static let fixtureAccept = Command(
    name: "fixture accept", group: .fixtures, summary: "Accept fixtures that wait",
    details: """
      Checks each again: that the file is whole, that an audit finds nothing in it, and that the log it \
      gives back breaks no rule of its schema and the policy. What passes takes the place of the fixture \
      of that name in one step. What does not stays as it is, and the command that helps is printed. \
      Exit status 1 where one was refused.
      """,
    operand: pendingOperand,
    flags: [
      .everyFixture, .despiteFindings, .schemaDir, .policy, .canary, .today, .fixtures, .config,
      .quiet, .help,
    ],
    examples: [
      Example(call: "agentlog fixture accept refund", meaning: "Accept one"),
      Example(call: "agentlog fixture accept --all", meaning: "Accept all that wait"),
    ]
  ) { invocation, session throws(UsageError) in
    let store = try FixtureStore(invocation, session)
    let names = try store.pending(invocation, to: "accept")
    var status = ExitStatus.passed
    for name in names {
      let refusals = try FixtureDecision.accept(name, store, invocation, session)
      if refusals.isEmpty {
        if !invocation.quiet { session.output.write("accepted \(store.path(name))\n") }
      } else {
        session.output.write("refused  \(name)\n")
        for line in refusals { session.output.write("  " + line + "\n") }
        status = .failed
      }
    }
    return FixtureDecision.ended(names, status, session)
  }

  static let fixtureReject = Command(
    name: "fixture reject", group: .fixtures, summary: "Remove fixtures that wait",
    details: "An accepted fixture of that name stays as it is.",
    operand: pendingOperand, flags: [.everyFixture, .fixtures, .config, .quiet, .help],
    examples: [Example(call: "agentlog fixture reject refund", meaning: "Remove one")]
  ) { invocation, session throws(UsageError) in
    let store = try FixtureStore(invocation, session)
    let names = try store.pending(invocation, to: "reject")
    var status = ExitStatus.passed
    for name in names {
      let path = store.pendingPath(name)
      if unlink(path) == 0 {
        if !invocation.quiet { session.output.write("removed  \(path)\n") }
      } else {
        session.warn("cannot remove '\(path)': \(Descriptor.explanation(errno))")
        status = .inconclusive
      }
    }
    return FixtureDecision.ended(names, status, session)
  }
}

/// What `accept` does with one fixture.
enum FixtureDecision {
  /// Rules that are named when a fixture is refused.
  private static let mostNamed = 5

  /// Moves a fixture to its place, or says why not.
  static func accept(
    _ name: String, _ store: FixtureStore, _ invocation: Invocation, _ session: Session
  ) throws(UsageError) -> [String] {
    let path = store.pendingPath(name)
    let judgement: FixtureJudgement
    do throws(UsageError) {
      judgement = try FixtureJudgement(path, invocation, session)
    } catch {
      return error.lines + ["agentlog fixture reject \(name)"]
    }
    if !judgement.leaks.isEmpty {
      return lines(FixtureJudgement.counts(judgement.leaks)) + ["agentlog audit \(path)"]
    }
    if !judgement.mistakes.isEmpty {
      return judgement.mistakes + ["agentlog fixture reject \(name)"]
    }
    if !judgement.errors.isEmpty, !invocation.fixture.despiteFindings {
      return lines(FixtureJudgement.counts(judgement.errors)) + [
        "if the run is recorded because of them: agentlog fixture accept --despite-findings \(name)"
      ]
    }
    guard chmod(path, 0o644) == 0, rename(path, store.path(name)) == 0 else {
      return ["cannot move '\(path)': \(Descriptor.explanation(errno))"]
    }
    return []
  }

  private static func lines(_ counts: [(rule: String, count: Int)]) -> [String] {
    var lines = counts.prefix(mostNamed).map { "\($0.rule)  \($0.count)" }
    if counts.count > mostNamed { lines.append("\(counts.count - mostNamed) more rules") }
    return lines
  }

  /// Nothing that waits is nothing done: said, and no failure.
  static func ended(_ names: [String], _ status: ExitStatus, _ session: Session) -> ExitStatus {
    if names.isEmpty { session.output.write("no fixture waits\n") }
    return status
  }
}
