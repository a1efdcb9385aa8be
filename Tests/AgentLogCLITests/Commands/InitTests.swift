import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

/// `init` and `schema infer`: what they write lints clean, and `check` runs with it.
@Suite struct InitTests {
  static let samples: [String] = {
    let root = Corpora.repository + "/Fixtures/logs"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".jsonl") && $0.contains("/valid/") }.sorted()
  }()

  @Test func `there are samples`() { #expect(Self.samples.count >= 6) }

  @Test(arguments: samples)
  func `a drafted schema lints clean, accepts its log, and misses each required field`(
    sample: String
  ) throws {
    let log = Corpora.repository + "/Fixtures/logs/" + sample
    let folder = try Folder()
    let draft = Call("schema", "infer", log)
    #expect(draft.status == .passed, "\(draft.errors)")
    let schema = try folder.write(draft.output, to: "draft.json")
    #expect(Call("schema", "lint", schema).output == "1 schema is right\n")
    let whole = Call("validate", "--schema", schema, "--format", "json", log)
    #expect(!whole.output.contains("\"rule\":\"event/"), "\(whole.output)")
    #expect(!whole.output.contains("\"severity\":\"error\""), "\(whole.output)")

    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(draft.output.utf8)) as? [String: Any])
    let events = try #require(root["events"] as? [String: [String: Any]])
    let eventKey = root["event"] as? String
    let text = try String(contentsOfFile: log, encoding: .utf8)
    var met: Set<String> = []
    for line in text.split(separator: "\n") {
      guard
        let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      else { continue }
      let name = eventKey.flatMap { record[$0] as? String } ?? "record"
      let required = (events[name]?["schema"] as? [String: Any])?["required"] as? [String] ?? []
      for field in required where met.insert(name + " " + field).inserted {
        // What tells a nameless event is not there without it.
        if eventKey == nil && field == required.first { continue }
        var less = record
        less[field] = nil
        let bytes = try JSONSerialization.data(withJSONObject: less)
        let path = try folder.write(String(decoding: bytes, as: UTF8.self) + "\n", to: "less.jsonl")
        #expect(Call("validate", "--schema", schema, path).status == .failed, "\(name) \(field)")
      }
    }
  }

  @Test(arguments: samples)
  func `what init writes lints clean, and check runs with it`(sample: String) throws {
    let log = Corpora.repository + "/Fixtures/logs/" + sample
    let folder = try Folder()
    let made = Call("init", "--into", folder.path, log)
    #expect(made.status == .passed, "\(made.errors)")
    #expect(made.output.hasPrefix("schema  "))
    let names = try folder.names
    #expect(names.contains("agentlog.json") && names.contains("agentlog.policy.yaml"))
    if names.contains("agentlog.schema.json") {
      #expect(Call("schema", "lint", folder.path + "/agentlog.schema.json").status == .passed)
    }
    let check = Call(["check"], environment: CheckTests.environment(folder))
    #expect(check.status != .wrongCall, "\(check.errors)")
    #expect(check.output.contains("/agentlog.policy.yaml"))
    #expect(check.output.contains("READINESS"))
    let again = Call("init", "--into", folder.path, log)
    #expect(again.status == .wrongCall)
    #expect(again.errors.contains("is there already; nothing was written"))
  }

  @Test
  func `fields that go by other names are proposed, and found with the schema that is written`()
    throws
  {
    let folder = try Folder()
    let log = try folder.write(
      CheckTests.log {
        $0.replacing("\"stop_reason\"", with: "\"stop_cause\"")
          .replacing("\"args_hash\"", with: "\"args_digest\"")
      }, to: "run.jsonl")
    let made = Call("init", "--into", folder.path, "--ci", "gitlab", log)
    #expect(made.output.contains("missing stop_reason in 12 events; the log has stop_cause"))
    #expect(made.output.contains("the log has args_digest"))
    #expect(try folder.names.contains(".gitlab-ci.yml"))
    let check = Call(
      ["check", "--today", "2026-11-25"], environment: CheckTests.environment(folder))
    #expect(!check.output.contains("stop_reason is missing"), "\(check.output)")
  }

  @Test func `where there is nothing to look at nothing is written`() throws {
    let folder = try Folder()
    let log = try folder.write("", to: "run.jsonl")
    #expect(Call("init", "--into", folder.path, log).status == .inconclusive)
    #expect(try folder.names == ["run.jsonl"])
    #expect(Call("schema", "infer", log).status == .inconclusive)
  }
}
