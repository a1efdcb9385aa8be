import AgentLogReadiness
import AgentLogSchema
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogReplay

@Suite struct FixtureFormatTests {
  private let log = """
    {"timestamp":"2026-03-22T10:03:15.502Z","event":"run_started","run_id":"run_9fd2","user_id":7}
    {"timestamp":"2026-03-22T10:03:15.602Z","event":"tool_result","run_id":"run_9fd2","ok":true}

    """

  @Test(arguments: [
    "agent-run/valid/tool-error.jsonl", "agent-run/valid/names-of-other-loggers.jsonl",
    "agent-trace/valid/booking-and-step-limit.jsonl", "otel-genai/valid/agent-chat-tool.jsonl",
    "service-log/valid/trace-fails.jsonl", "tool-gateway/valid/two-runs-interleaved.jsonl",
  ])
  func `every line of a fixture is as the format says`(path: String) throws {
    let bytes = Recording.bytes(of: try Recording.sample(path))
    let format = try FormatCheck.compiled("fixture-1")
    for line in bytes.split(separator: 0x0A) {
      let document = try FormatCheck.document("line", line)
      let mistakes = ValidateDocument.mistakes(in: document, by: format).map(\.message)
      #expect(mistakes == [], "\(String(decoding: line, as: UTF8.self))")
    }
    #expect(try Fixture(bytes).trailer.events > 0)
  }

  @Test func `the same log gives the same bytes, keys sorted, whatever its ids and times`() {
    let other = log.replacingOccurrences(of: "9fd2", with: "0c3e")
      .replacingOccurrences(of: "10:03", with: "11:44")
    #expect(Recording.bytes(of: log) == Recording.bytes(of: other))
    #expect(
      Recording.bytes(of: log)
        != Recording.bytes(of: log.replacingOccurrences(of: "7", with: "null")))
  }

  @Test func `a long text is written once`() throws {
    let text = String(repeating: "the history of the conversation ", count: 8)
    let line = #"{"event":"note","run_id":"run_9fd2","said":"\#(text)"}"# + "\n"
    let bytes = Recording.bytes(of: line + line + line)
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(written.components(separatedBy: text).count == 2)
    let fixture = try Fixture(bytes)
    #expect(fixture.events.allSatisfy { $0["said"] == .string(text) })
    #expect(fixture.trailer.texts == 1)
  }

  @Test func `a fixture that was cut anywhere is refused`() throws {
    let bytes = Recording.bytes(of: log)
    #expect(throws: Never.self) { try Fixture(bytes) }
    for length in 0..<bytes.count {
      #expect(throws: FixtureFault.self) { try Fixture(Array(bytes[..<length])) }
    }
  }

  @Test func `lines that are missing, added or joined are told`() throws {
    let lines = Recording.bytes(of: log).split(separator: 0x0A).map { Array($0) + [0x0A] }
    for index in lines.indices {
      var without = lines
      without.remove(at: index)
      #expect(throws: FixtureFault.self) { try Fixture(without.flatMap { $0 }) }
      var doubled = lines
      doubled.insert(lines[index], at: index)
      #expect(throws: FixtureFault.self) { try Fixture(doubled.flatMap { $0 }) }
    }
  }

  @Test func `the tail of an older recording is no part of a fixture`() throws {
    let bytes = Recording.bytes(of: log)
    let fault = #expect(throws: FixtureFault.self) { try Fixture(bytes + bytes.suffix(40)) }
    #expect(fault?.message.contains("follows the trailer") == true)
  }

  @Test(arguments: [("1", false), ("1.7", false), ("2", true), ("10", true), ("1x", true)])
  func `a newer version is told from one that is read`(version: String, isUnknown: Bool) throws {
    let text = String(decoding: Recording.bytes(of: log), as: UTF8.self)
      .replacingOccurrences(of: "fixture/1", with: "fixture/\(version)")
    do {
      let fixture = try Fixture(Array(text.utf8))
      #expect(!isUnknown && fixture.trailer.events == 2)
    } catch {
      #expect(isUnknown && error.isUnknownVersion && error.line == 1)
    }
  }

  @Test func `a message about a fixture quotes nothing of it`() throws {
    let secret = "AKIA" + "IOSFODNN7" + "EXAMPL1"
    let text = String(decoding: Recording.bytes(of: log), as: UTF8.self)
      .replacingOccurrences(of: #"{"$id":"run:1"}"#, with: #"{"$id":"\#(secret)"}"#)
    let fault = #expect(throws: FixtureFault.self) { try Fixture(Array(text.utf8)) }
    #expect(fault?.text("f").contains(secret) == false)
  }
}
