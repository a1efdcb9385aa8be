import AgentLogTestSupport
import Testing

@testable import AgentLogCLI

/// What `waive`, `attest` and `--update-baseline` write is what `check` reads.
@Suite struct WaiveTests {
  static func broken(_ folder: Folder) throws -> String {
    try folder.write(
      CheckTests.log { $0.replacing("\"stop_reason\":\"completed\",", with: "") }, to: "run.jsonl")
  }

  @Test func `what was waived is counted apart, and no item passes by it`() throws {
    let folder = try Folder()
    let log = try Self.broken(folder)
    #expect(CheckTests.call(folder, "check", log).status == .failed)
    let waived = CheckTests.call(
      folder, "waive", "event/missing-field", "--pointer", "/stop_reason", "--reason", "in May",
      "--owner", "ops", "--expires", "2027-05-31")
    #expect(waived.status == .passed, "\(waived.errors)")
    let check = CheckTests.call(folder, "check", log)
    #expect(check.status == .passed, "\(check.output)")
    #expect(check.output.contains("waived  12 findings accepted"))
    #expect(check.output.contains("waived  stop-reasons"))
    #expect(check.output.contains("without waivers:"))
    let later = Call(
      ["check", log, "--today", "2027-06-01"], environment: CheckTests.environment(folder))
    #expect(later.status == .failed)
    #expect(later.output.contains("waiver/expired"))
  }

  @Test func `a second entry leaves the first as it is`() throws {
    let folder = try Folder()
    for item in ["steps", "stop-reasons"] {
      let call = CheckTests.call(
        folder, "waive", item, "--reason", "a \"reason\"", "--owner", "ops", "--expires",
        "2027-05-31")
      #expect(call.status == .passed, "\(call.errors)")
    }
    let text = try folder.read("waivers.json")
    #expect(text.contains(#""item": "steps""#) && text.contains(#""item": "stop-reasons""#))
    let log = try Self.broken(folder)
    #expect(CheckTests.call(folder, "score", log).output.contains("waived by ops until 2027-05-31"))
  }

  @Test func `a file with mistakes is left alone, and named with its line`() throws {
    let folder = try Folder()
    let text = #"{"format": "agentlog.waivers/1", "waivers": [{"rule": "event/nonsense"}]}"#
    _ = try folder.write(text, to: "waivers.json")
    let call = CheckTests.call(
      folder, "waive", "steps", "--reason", "r", "--owner", "o", "--expires", "2027-05-31")
    #expect(call.status == .wrongCall)
    #expect(call.errors.contains("waivers.json:1:"))
    #expect(try folder.read("waivers.json") == text)
    #expect(CheckTests.call(folder, "check", try Self.broken(folder)).status == .wrongCall)
  }

  @Test func `a baseline that was drawn lets only new findings fail`() throws {
    let folder = try Folder()
    let log = try Self.broken(folder)
    let baseline = folder.path + "/baseline.json"
    let drawn = CheckTests.call(folder, "check", log, "--baseline", baseline, "--update-baseline")
    #expect(drawn.status == .failed)
    #expect(CheckTests.call(folder, "check", log, "--baseline", baseline).status == .passed)
    let more = try folder.write(
      CheckTests.log {
        $0.replacing("\"stop_reason\":\"completed\",", with: "")
          .replacing("\"latency_ms\":12", with: "\"latency_ms\":\"slow\"")
      }, to: "more.jsonl")
    #expect(CheckTests.call(folder, "check", more, "--baseline", baseline).status == .failed)
  }

  @Test func `a file of that name that is not ours is nobody's business`() throws {
    let folder = try Folder()
    _ = try folder.write(#"{"waivers": "of another tool"}"#, to: "waivers.json")
    let log = try folder.write(CheckTests.log(), to: "run.jsonl")
    #expect(CheckTests.call(folder, "check", log).status == .passed)
  }
}
