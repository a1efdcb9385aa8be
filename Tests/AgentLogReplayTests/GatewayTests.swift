import AgentLogCheck
import AgentLogFindings
import AgentLogSchema
import Foundation
import Testing

@testable import AgentLogReplay

/// A gateway with a clock of its own.
private final class Talk {
  var log: [String] = []
  private(set) var gateway: Gateway!
  private var sink = FixtureMemory()
  private var recorder: FixtureRecorder?
  private var ticks = 0.0

  init(
    _ mode: Gateway.Mode, fixture: Fixture? = nil, tools: Set<String> = [],
    hash: ArgumentRecipe = .jcs
  ) {
    if mode == .record { recorder = FixtureRecorder(Recording.settings(), sink: sink) }
    var parts = Gateway.Parts(
      mode: mode, feed: EventFeed(Recording.audit), settings: Recording.settings(), hash: hash,
      tools: tools,
      clock: { [unowned self] in
        ticks += 1
        return (ticks, "2026-05-01T10:00:00.\(String(1_000 + Int(ticks) % 1_000).dropFirst())Z")
      }, log: { [unowned self] in log.append(String(decoding: $0, as: UTF8.self)) })
    parts.context = [("run_id", "run_77aa88bb"), ("trace_id", "tr_77aa88bb")]
    gateway = Gateway(parts, fixture: fixture.map { ($0, "f") }, recorder: recorder)
  }

  func say(_ message: String) throws -> ReplayValue {
    var reader = ReplayReader()
    return try reader.read(gateway.answer(message.utf8))
  }

  func `do`(_ message: String) throws -> String { try say(message)["do"]?.string ?? "" }

  func fixture() throws -> Fixture {
    gateway.finish()
    _ = recorder?.finish()
    return try Fixture(sink.bytes)
  }

  /// Plays calls with answers, as an agent with its tools would.
  static func recorded(_ calls: [(id: Int, call: String, result: String)]) throws -> Fixture {
    let talk = Talk(.record)
    for call in calls {
      #expect(try talk.do(call.call) == "run")
      #expect(try talk.do(call.result) == "ok")
    }
    return try talk.fixture()
  }
}

private func call(_ id: Int, _ tool: String, _ args: String = "{}", lane: String? = nil) -> String {
  #"{"op":"call","id":\#(id),"tool":"\#(tool)","args":\#(args)"#
    + (lane.map { #","lane":"\#($0)""# } ?? "") + "}"
}
private func result(_ id: Int, _ result: String = "1") -> String {
  #"{"op":"result","id":\#(id),"result":\#(result)}"#
}

@Suite struct GatewayTests {
  @Test func `calls are logged as the sources do, and their arguments are not`() throws {
    let talk = Talk(.live)
    let mail = "ana.silva" + "@" + "corp-mail.net"
    #expect(try talk.do(call(1, "search", #"{"q":"\#(mail)"}"#)) == "run")
    #expect(
      try talk.do(
        #"{"op":"result","id":1,"error_class":"requests.exceptions.ReadTimeout","error_message":"\#(mail)"}"#
      ) == "ok")
    #expect(try talk.do(call(2, "search")) == "run")
    #expect(try talk.do(result(2)) == "ok")
    let log = talk.log.joined()
    #expect(talk.log.count == 4 && !log.contains("ana.silva"))
    #expect(log.contains(#""error_class":"timeout""#))
    var options = CheckOptions()
    options.audit = Recording.audit
    options.schema = try StreamSchema.shipped("tool-gateway")
    let report = Check(options).run(bytes: Array(log.utf8), name: "log")
    let errors = report.findings.filter { $0.severity == .error }.map(\.message)
    // The agent of this test says no request.
    #expect(errors.allSatisfy { $0.contains("request_id") } && report.summary.runs == 1)
  }

  @Test(arguments: [
    (ArgumentRecipe.jcs, #"{"a":1,"b":"é"}"#), (.python, #"{"a": 1.0, "b": "é"}"#),
    (.javaScript, #"{"b":"é","a":1.0}"#),
  ])
  func `arguments are hashed as the recipe says`(recipe: ArgumentRecipe, text: String) throws {
    var reader = ReplayReader()
    let value = try reader.read(#"{"b":"é","a":1.0}"#.utf8)
    #expect(String(decoding: recipe.text(of: value), as: UTF8.self) == text)
  }

  @Test func `an unknown tool is refused`() throws {
    let talk = Talk(.live, tools: ["search"])
    let answer = try talk.say(call(1, "serch"))
    #expect(answer["do"] == .string("raise") && answer["error_class"] == .string("unknown_tool"))
    #expect(talk.log.count == 1 && talk.log[0].contains("unknown_tool"))
  }

  @Test func `recorded calls answer in their order, and raise what was raised`() throws {
    let fixture = try Talk.recorded([
      (1, call(1, "a", #"{"n":1}"#), result(1, #"{"$text":5,"x":[1.50]}"#)),
      (2, call(2, "b"), #"{"op":"result","id":2,"error_class":"KeyError","error_message":"no"}"#),
    ])
    let talk = Talk(.replay, fixture: fixture)
    let first = try talk.say(call(7, "a", #"{"n":1}"#))
    #expect(first["do"] == .string("return"))
    #expect(first["result"]?.text == #"{"$text":5,"x":[1.50]}"#)
    let second = try talk.say(call(8, "b"))
    #expect(second["do"] == .string("raise") && second["error_class"] == .string("KeyError"))
    #expect(try talk.do(#"{"op":"end"}"#) == "ok")
    #expect(talk.gateway.problems.isEmpty)
  }

  @Test func `ids of the run in arguments are the same in the next run`() throws {
    let recording = Talk(.record)
    _ = try recording.do(#"{"op":"run","run_id":"run_aaaa1111"}"#)
    _ = try recording.do(call(1, "a", #"{"run":"run_aaaa1111"}"#))
    _ = try recording.do(result(1))
    let talk = Talk(.replay, fixture: try recording.fixture())
    _ = try talk.do(#"{"op":"run","run_id":"run_bbbb2222"}"#)
    #expect(try talk.do(call(1, "a", #"{"run":"run_bbbb2222"}"#)) == "return")
  }

  @Test func `calls that overlapped may come in any order, others may not`() throws {
    let recording = Talk(.record)
    for message in [
      call(1, "a"), call(2, "b"), result(2, "2"), result(1, "1"), call(3, "c"), result(3, "3"),
    ] { _ = try recording.do(message) }
    let fixture = try recording.fixture()
    #expect(fixture.calls.map(\.call.overlaps) == [0, 1, 0])
    let turned = Talk(.replay, fixture: fixture)
    #expect(try turned.say(call(1, "b"))["result"] == .int(2))
    #expect(try turned.say(call(2, "a"))["result"] == .int(1))
    #expect(try turned.say(call(3, "c"))["result"] == .int(3))
    let early = Talk(.replay, fixture: fixture)
    let answer = try early.say(call(1, "c"))
    #expect(answer["message"]?.string?.contains("the order changed") == true)
  }

  @Test func `lanes do not wait for each other`() throws {
    let recording = Talk(.record)
    for (id, lane) in ["a", "b"].enumerated() {
      _ = try recording.do(call(id, "t", #"{"n":\#(id)}"#, lane: lane))
      _ = try recording.do(result(id, "\(id)"))
    }
    let talk = Talk(.replay, fixture: try recording.fixture())
    #expect(try talk.say(call(1, "t", #"{"n":1}"#, lane: "b"))["result"] == .int(1))
    #expect(try talk.say(call(2, "t", #"{"n":0}"#, lane: "a"))["result"] == .int(0))
  }

  @Test(arguments: [
    "", "{", "[]", #"{"op":"call"}"#, #"{"op":"result","id":9}"#, #"{"op":"event"}"#, "null",
    #"{"op":"fly"}"#,
  ])
  func `a message that is none fails and is told`(message: String) throws {
    let talk = Talk(.live)
    #expect(try talk.do(message) == "fail")
    #expect(talk.gateway.problems.count == 1)
  }
}

/// What recorders elsewhere are known to get wrong.
@Suite struct RecorderTrapTests {
  private static let one = try? Talk.recorded([
    (1, call(1, "a", #"{"to":"[email:4]"}"#), result(1)), (2, call(2, "b"), result(2)),
  ])

  private func fixture() throws -> Fixture { try #require(Self.one) }

  @Test func `a redacted value is matched redacted, not raw`() throws {
    let mail = "ana.silva" + "@" + "corp-mail.net"
    let fixture = try Talk.recorded([(1, call(1, "a", #"{"to":"\#(mail)"}"#), result(1))])
    #expect(fixture.calls[0].call.input.text == #"{"to":"[email:1]"}"#)
    let other = "rui.costa" + "@" + "corp-mail.net"
    #expect(
      try Talk(.replay, fixture: fixture).do(call(1, "a", #"{"to":"\#(other)"}"#)) == "return")
  }

  @Test func `a call made once too often is told as that, and not as unknown`() throws {
    let talk = Talk(.replay, fixture: try Talk.recorded([(1, call(1, "b"), result(1))]))
    #expect(try talk.do(call(1, "b")) == "return")
    let message = try talk.say(call(2, "b"))["message"]?.string ?? ""
    #expect(message.contains("recorded once with these arguments (line"))
    #expect(message.contains("record again"))
  }

  @Test func `a mismatch that the agent swallows fails all the same`() throws {
    let talk = Talk(.replay, fixture: try fixture())
    #expect(try talk.do(call(1, "zzz")) == "fail")
    #expect(try talk.do(#"{"op":"end"}"#) == "failed")
    #expect(talk.gateway.problems[0].hasPrefix("f:"))
  }

  @Test func `an answer that was never asked for fails`() throws {
    let talk = Talk(.replay, fixture: try Talk.recorded([(1, call(1, "b"), result(1))]))
    let answer = try talk.say(#"{"op":"end"}"#)
    #expect(answer["problems"]?.elements.contains { $0.text.contains("did not make") } == true)
  }

  @Test func `reading a fixture filters and rewrites nothing`() throws {
    let log = try Recording.sample("agent-run/valid/tool-error.jsonl")
    let bytes = Recording.bytes(of: log)
    let again = Recording.bytes(
      of: String(decoding: FixtureLog(try Fixture(bytes)).bytes, as: UTF8.self))
    // Recorded again from its own replay, a fixture is the same but for what stands for masked texts.
    #expect(try Fixture(again).events == Fixture(bytes).events)
  }

  @Test func `a call without a result is no recording`() throws {
    let talk = Talk(.record)
    _ = try talk.do(call(1, "a"))
    #expect(try talk.do(#"{"op":"end"}"#) == "failed")
  }

  @Test func `two open calls of one id are refused`() throws {
    let talk = Talk(.record)
    _ = try talk.do(call(1, "a"))
    #expect(try talk.do(call(1, "b")) == "fail")
  }
}
