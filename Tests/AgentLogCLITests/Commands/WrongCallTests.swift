import Testing

@testable import AgentLogCLI

/// Every wrong call ends with 2, says so on standard error only, and names what was meant.
@Suite struct WrongCallTests {
  static let calls: [(arguments: [String], says: String)] = [
    ([], "no command; the main one is: agentlog check LOG..."),
    (["vaildate", "x"], "unknown command 'vaildate'; did you mean 'validate'?"),
    (["frobnicate"], "unknown command 'frobnicate'; expected check,"),
    (["lint", "x"], "unknown command 'lint'; did you mean 'schema lint' or 'checklist lint'?"),
    (["run.jsonl"], "to judge it: agentlog check run.jsonl"),
    (["-"], "to judge it: agentlog check -"),
    (["schema"], "'schema' needs to know what to do: list, show, lint, infer or test"),
    (["schema", "lnt"], "unknown schema command 'lnt'; did you mean 'lint'?"),
    (["schema", "list", "extra"], "takes nothing but flags, so not 'extra'"),
    (["schema", "show"], "'schema show' needs a NAME|FILE"),
    (["schema", "show", "a", "b"], "takes one NAME|FILE, so not 'b' as well"),
    (["schema", "lint"], "'schema lint' needs a FILE"),
    (["--formt=json"], "unknown flag '--formt'; did you mean '--format', '--sort' or '--force'?"),
    (["--format=json", "validate"], "'--format' comes after its command: agentlog check"),
    (["-j4", "validate"], "'-j' comes after its command: agentlog check -j4"),
    (["validate", "--formt", "json", "x"], "unknown flag '--formt'; did you mean '--format'?"),
    (["validate", "--sarif", "x"], "unknown flag '--sarif'; did you mean '--format sarif'?"),
    (["validate", "--example", "x"], "'validate' has no flag '--example'; 'explain' has"),
    (["validate", "-Q", "x"], "unknown flag '-Q'; did you mean '-q'?"),
    (["validate", "-qz", "x"], "unknown flag '-z'"),
    (["validate", "--quiet=yes", "x"], "--quiet takes no value"),
    (["validate", "--format"], "--format needs a value: text, json,"),
    (["validate", "--format", "--all", "x"], "--format needs a value: text, json,"),
    (["validate", "--schema"], "--schema needs a value: NAME|FILE"),
    (["validate", "--format", "jsn", "x"], "unknown format 'jsn'; did you mean 'json'?"),
    (["validate", "--format", "xml", "x"], "unknown format 'xml'; expected text, json,"),
    (["validate", "--report", "json", "x"], "--report takes FORMAT=FILE"),
    (["validate", "--report", "=a", "x"], "--report takes FORMAT=FILE"),
    (["validate", "--report", "json=", "x"], "names no file"),
    (["validate", "--report", "json=-", "x"], "for standard output use --format json"),
    (["validate", "--report", "jsom=a", "x"], "unknown format 'jsom'; did you mean 'json'?"),
    (["validate", "--jobs", "0", "x"], "--jobs must lie between 1 and 256, not '0'"),
    (["validate", "-jx", "x"], "--jobs takes a number of threads, not 'x'"),
    (["validate", "--max-line", "16X", "x"], "--max-line takes a number of bytes"),
    (["validate", "--max-depth", "0", "x"], "--max-depth must lie between 1 and"),
    (["validate", "--max-findings", "-1", "x"], "--max-findings takes a number, not '-1'"),
    (["validate", "--color", "blue", "x"], "expected auto, always or never"),
    (["validate", "--fail-on", "warnings", "x"], "did you mean 'warning'?"),
    (["validate", "--text-lines", "wrn", "x"], "did you mean 'warn'?"),
    (["validate", "--progress", "on", "x"], "expected auto or never"),
    (["validate"], "nothing to judge; give log files or folders, or - to read standard input"),
    (["completions"], "'completions' needs a SHELL: bash, zsh or fish"),
    (["completions", "zhs"], "unknown shell 'zhs'; did you mean 'zsh'?"),
    (["completions", "powershell"], "unknown shell 'powershell'; expected bash, zsh or fish"),
    (["explain", "no-such-rule-at-all"], "agentlog explain lists all rules"),
    (["explain", "--example", "failing"], "--example needs the rule"),
    (["version", "extra"], "takes nothing but flags, so not 'extra'"),
    (["help", "vaidate"], "unknown command 'vaidate'; did you mean 'validate'?"),
  ]

  @Test(arguments: calls)
  func `a wrong call says what was meant`(call: (arguments: [String], says: String)) {
    let result = Call(call.arguments)
    #expect(result.status == .wrongCall)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("agentlog: "))
    #expect(result.errors.contains(call.says), "\(result.errors)")
    #expect(result.errors.contains("Try 'agentlog help"))
  }

  @Test func `on a terminal nobody is told to pipe`() {
    let result = Call("validate", environment: Environment(inputIsTerminal: true))
    #expect(result.status == .wrongCall)
    #expect(!result.errors.contains("standard input"))
  }
}
