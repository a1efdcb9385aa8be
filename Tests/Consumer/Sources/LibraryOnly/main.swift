// A program that judges logs: no testing library, no command line.
import AgentLogCheck

let check = try LogCheck(schema: .agentRun, policy: .safeDefault)
let report = check(files: Array(CommandLine.arguments.dropFirst()))
for finding in report.findings where finding.severity == .error {
  print("\(finding.location.path):\(finding.location.line): \(finding.rule): \(finding.message)")
}
print(report.outcome)
