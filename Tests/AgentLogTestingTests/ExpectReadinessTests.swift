import AgentLogTesting
import Testing

struct ExpectReadinessTests {
  /// The log of several runs, for items that ask for a minimum of them.
  private let runs = (0..<30).map { number in
    Sample.valid.replacing("r_1", with: "r_\(number)").replacing("t_1", with: "t_\(number)")
  }.joined()

  @Test func `a good log is ready, and a score that is asked for is reached`() {
    let found = issues { yes(expectReadiness(of: runs, atLeast: 50, gates: [])) }
    #expect(found == [], "\(found)")
  }

  @Test func `a score below says the score and which items are open`() {
    let ends = runs.split(separator: "\n").filter { !$0.contains("run_finished") }
    let found = issues {
      #expect(!expectReadiness(of: ends.joined(separator: "\n") + "\n", atLeast: 95))
    }
    #expect(found.contains { $0.contains("a score of at least 95.0") }, "\(found)")
    #expect(found[0].contains("by agent-logging-baseline:"))
  }

  @Test(arguments: [(63.9, "63.9"), (64.1, "64.1"), (63.95, "64.0")])
  func `the score that is asked for is never rounded down`(asked: Double, told: String) {
    let found = issues { no(expectReadiness(of: Sample.valid, atLeast: asked, gates: [])) }
    #expect(found.contains { $0.contains("a score of at least \(told) ") }, "\(found)")
  }

  @Test func `a gate or a checklist that does not exist is no pass`() {
    let gate = issues { no(expectReadiness(of: runs, atLeast: 0, gates: ["no-such"])) }
    #expect(gate.count == 1 && gate[0].contains("no item 'no-such'"))
    let list = issues { expectReadiness(of: runs, atLeast: 0, checklist: .named("nope")) }
    #expect(list.count == 1 && list[0].contains("agent-logging-baseline"))
    let percent = issues { expectReadiness(of: runs, atLeast: 101) }
    #expect(percent.count == 1 && percent[0].contains("between 0 and 100"))
  }

  @Test func `nothing is not ready`() {
    #expect(issues { no(expectReadiness(of: "", atLeast: 0)) }.count >= 1)
  }
}
