import AgentLogTesting
import Testing

struct ExpectNoLeaksTests {
  /// Fake, and put together here so that no scanner takes it for real.
  private let key = "AKIA" + "Q3EGUVNCPLXR" + "2DYZ"
  private let mail = "jo.doe" + "@" + "corp-mail.io"

  @Test func `a clean log holds`() {
    #expect(issues { yes(expectNoLeaks(in: Sample.valid)) } == [])
  }

  @Test func `a leak is told by kind and place and never shown`() throws {
    let leaking = Sample.result.replacing("59,", with: "59,\"note\":\"\(key) of \(mail)\",")
    let found = issues {
      #expect(!expectNoLeaks(in: Sample.log(Sample.start, leaking)))
    }
    #expect(found.contains { $0.contains("leak/aws-access-key") && $0.contains("log:2:") })
    #expect(found.contains { $0.contains("leak/email") })
    #expect(found.allSatisfy { !$0.contains(key) && !$0.contains(mail) })
  }

  @Test func `a canary is found in any encoding`() {
    let canary = "zq-canary-" + "7731"
    let base64 = "enEtY2FuYXJ5LTc3MzE="
    for text in [canary, base64] {
      let found = issues {
        #expect(!expectNoLeaks(in: "{\"event\":\"x\",\"v\":\"\(text)\"}\n", canaries: [canary]))
      }
      #expect(found.contains { $0.contains("planted value") }, "\(found)")
      #expect(found.allSatisfy { !$0.contains(canary) })
    }
  }

  @Test func `a canary that chance could find is refused`() {
    let found = issues { expectNoLeaks(in: Sample.valid, canaries: ["short"]) }
    #expect(found.count == 1 && found[0].contains("at least 8 bytes"))
  }

  @Test func `text that is no JSON is looked at too`() {
    #expect(issues { no(expectNoLeaks(in: "Traceback: \(mail)\n")) }.count >= 1)
  }

  @Test func `an empty log does not pass`() {
    #expect(issues { no(expectNoLeaks(in: "")) }.count == 1)
    #expect(issues { no(expectNoLeaks(in: AgentLog.file("/nowhere.jsonl"))) }.count == 1)
  }

  @Test func `a policy of one's own decides`() {
    let raw = Sample.call.replacing("\"tool\":", with: "\"args\":{\"q\":1},\"tool\":")
    #expect(
      issues { expectNoLeaks(in: Sample.log(raw)) }.contains { $0.contains("policy/raw-arguments") }
    )
    let lax = LogPolicy.yaml("logging:\n  tool_calls:\n    store_args: true\n")
    #expect(issues { expectNoLeaks(in: Sample.log(raw), policy: lax) } == [])
    let broken = issues { expectNoLeaks(in: Sample.log(raw), policy: .yaml("a: &b 1")) }
    #expect(broken.count == 1 && broken[0].contains("policy:1:"), "\(broken)")
  }

  @Test func `require stops the test`() throws {
    try requireNoLeaks(in: Sample.valid)
    let found = issues {
      #expect(throws: LogRequirementFailed.self) { try requireNoLeaks(in: "") }
    }
    #expect(found.count == 1)
  }
}
