import AgentLogReport
import Testing

@testable import AgentLogCLI

/// `agentlog audit --policy FILE`.
@Suite struct AuditPolicyTests {
  private let folder: Folder
  private let log: String

  init() throws {
    folder = try Folder()
    log = try folder.write(
      #"{"event":"tool_call","run_id":"r","args":{"a":1}}"# + "\n", to: "a.jsonl")
  }

  @Test func `a policy decides what may be logged`() throws {
    let policy = try folder.write("logging: { tool_calls: { store_args: true } }\n", to: "p.yaml")
    #expect(Call("audit", log).status == .failed)
    #expect(Call("audit", log).output.contains("policy/raw-arguments"))
    #expect(Call("audit", "--policy", policy, log).status == .passed)
  }

  @Test func `what a detector of the policy flags is not shown, ids included`() throws {
    let text = """
      detectors:
        - { id: staff, title: Staff number, pattern: 'EMP-[0-9]{4}', flagged: [EMP-1234], clean: [x] }

      """
    let policy = try folder.write(text, to: "p.yaml")
    let log = try folder.write(
      #"{"event":"e","run_id":"EMP-4321","x":"EMP-4321"}"# + "\n", to: "c.jsonl")
    for format in ["text", "json", "sarif", "junit", "github", "markdown"] {
      let call = Call("audit", "--policy", policy, "--format", format, log)
      let rule = format == "junit" ? #"name="staff" classname="leak""# : "leak/staff"
      #expect(call.output.contains(rule) && !call.output.contains("4321"), "\(format)")
    }
  }

  static let mistakes: [(text: String, message: String)] = [
    ("logging: { tool_call: {} }\n", ":1:12: "),
    (
      "severity: { leak/emial: note }\n",
      ":1:13: there is no rule 'leak/emial'; did you mean 'leak/email'?"
    ),
    (
      "detectors:\n  - {id: x, title: X, pattern: 'abc', flagged: [abd], clean: [b]}\n",
      ":2:10: text 1 of 'flagged' is not found by the pattern"
    ),
    ("harmless:\n  - {pattern: '(', reason: r, expires: 2030-01-01}\n", ":2:15: "),
  ]

  @Test(arguments: mistakes.map(\.text))
  func `a mistake in a policy is told with its place, before anything is read`(text: String) throws
  {
    let mistake = try #require(Self.mistakes.first { $0.text == text })
    let policy = try folder.write(text, to: "p.yaml")
    let call = Call("audit", "--policy", policy, log)
    #expect(call.status == .wrongCall && call.output.isEmpty)
    #expect(call.errors.hasPrefix(policy + mistake.message), "\(call.errors)")
  }

  @Test func `a policy that is not there is a wrong call`() {
    let call = Call("audit", "--policy", folder.path + "/none.yaml", log)
    #expect(call.status == .wrongCall && call.errors.contains("none.yaml"))
  }

  @Test func `today is a flag, or what the environment says`() throws {
    let text = """
      content: { prompts: allowed }
      harmless:
        - { pattern: '.*@tenant\\.org\\.uk', reason: our test tenants, expires: 2030-01-31 }

      """
    let policy = try folder.write(text, to: "p.yaml")
    let log = try folder.write(#"{"content":"a@tenant.org.uk"}"# + "\n", to: "b.jsonl")
    func status(_ day: String) -> AgentLogCLI.ExitStatus {
      Call("audit", "--policy", policy, "--today", day, log).status
    }
    #expect(status("2029-12-31") == .passed && status("2030-01-31") == .passed)
    #expect(status("2030-02-01") == .failed && status("2030-02-30") == .wrongCall)
    // 2030-02-01 at midnight, and a second before.
    for (seconds, expected) in [
      ("1896134400", AgentLogCLI.ExitStatus.failed), ("1896134399", .passed),
    ] {
      let environment = Environment(variables: ["SOURCE_DATE_EPOCH": seconds])
      let call = Call("audit", "--policy", policy, log, environment: environment)
      #expect(call.status == expected, "\(seconds)")
    }
    let wrong = Environment(variables: ["SOURCE_DATE_EPOCH": "soon"])
    #expect(Call("audit", log, environment: wrong).status == .wrongCall)
  }
}
