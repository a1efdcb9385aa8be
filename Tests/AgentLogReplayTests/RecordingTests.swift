import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogReplay

@Suite struct RecordingTests {
  @Test func `a field that is missing stays missing, and types stay`() throws {
    let log =
      #"{"event":"x","run_id":"run_1a2b","n":1.0,"big":12345678901234567890,"b":true,"z":null}"#
    var reader = ReplayReader()
    let event = try reader.read(try Recording.replayed(log + "\n").utf8)
    #expect(event["timestamp"] == nil && event["trace_id"] == nil)
    #expect(event["n"] == .number("1.0") && event["big"] == .number("12345678901234567890"))
    #expect(event["b"] == .bool(true) && event["z"] == .null)
  }

  @Test func `nothing that leaks reaches the fixture, in keys, values, errors or text in JSON`()
    throws
  {
    let mail = "ana.silva" + "@" + "corp-mail.net"
    let key = "AKIA" + "Z7QK2MX4" + "VNP3LT9W"
    let log = """
      {"event":"a","run_id":"run_1","\(mail)":1,"content":"write to \(mail)","password":"hunter2hunter2"}
      {"event":"b","run_id":"run_1","error_message":"key \(key) refused","args":{"q":"{\\"to\\":\\"\(mail)\\"}"}}

      """
    let text = String(decoding: Recording.bytes(of: log), as: UTF8.self)
    #expect(!text.contains("ana.silva") && !text.contains(key) && !text.contains("hunter2"))
    #expect(try Fixture(Array(text.utf8)).trailer.masked >= 4)
  }

  @Test func `lanes follow in the order of their names, before the end of their run`() throws {
    func line(_ name: String, _ lane: String?) -> String {
      #"{"event":"\#(name)","run_id":"run_1""# + (lane.map { #","lane":"\#($0)""# } ?? "") + "}\n"
    }
    let one =
      line("run_started", nil) + line("b1", "b") + line("a1", "a") + line("a2", "a")
      + line("b2", "b") + line("run_finished", nil)
    let other =
      line("run_started", nil) + line("a1", "a") + line("b1", "b") + line("b2", "b")
      + line("a2", "a") + line("run_finished", nil)
    #expect(Recording.bytes(of: one) == Recording.bytes(of: other))
    let names = try Recording.fixture(of: one).events.compactMap { $0["event"]?.string }
    #expect(names == ["run_started", "a1", "a2", "b1", "b2", "run_finished"])
  }

  @Test func `signatures are kept to the byte or left out whole`() throws {
    let signature = String(
      decoding: (0..<96).map { index -> UInt8 in
        Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)[
          (index * index * 7 + index * 31 + 11) % 64]
      }, as: UTF8.self)
    let log =
      #"{"event":"m","run_id":"run_1","reply":[{"type":"thinking","thinking":"","#
      + #""signature":"\#(signature)"},{"type":"text","text":"hello"}],"encrypted_content":"#
      + #""\#(signature)"}"# + "\n"
    let kept = try Recording.fixture(of: log).events[0]
    #expect(kept["reply"]?.elements[0]["signature"] == .string(signature))
    #expect(kept["encrypted_content"] == .string(signature))
    let dropped = try Recording.fixture(of: log, signatures: .dropped)
    #expect(dropped.trailer.dropped == 2)
    #expect(dropped.events[0]["reply"]?.elements.count == 1)
    #expect(dropped.events[0]["encrypted_content"] == nil)
    #expect(try Recording.replayed(log, signatures: .dropped).contains("hello"))
  }

  @Test func `a pending file is whole or not there, and its owner's alone`() throws {
    let folder = NSTemporaryDirectory() + "agentlog-replay-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/a" + Fixture.suffix + Fixture.pendingSuffix
    let file = PendingFile(path)
    file.write(Array("one\n".utf8))
    file.flush()
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(FileManager.default.fileExists(atPath: file.temporary))
    #expect(file.commit() == nil)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    let lost = PendingFile(folder + "/none/a")
    lost.write([1])
    #expect(lost.commit()?.contains("cannot write") == true)
  }

  @Test(.enabled(if: Corpora.isPresent, "no corpora"))
  func `real runs come back with the fields they had`() throws {
    let all = String(
      decoding: try Corpora.bytes("streams/tau2-events-raw.jsonl").prefix(120_000), as: UTF8.self)
    let lines = all.split(separator: "\n").dropLast()
    let log = lines.joined(separator: "\n") + "\n"
    let replayed = try Recording.replayed(log).split(separator: "\n")
    #expect(replayed.count == lines.count)
    var reader = ReplayReader()
    for (one, other) in zip(lines, replayed) {
      let before = try reader.read(one.utf8)
      let after = try reader.read(other.utf8)
      #expect(before.members.map(\.key).sorted() == after.members.map(\.key).sorted())
      for member in before.members {
        #expect(after[member.key]?.kindName == member.value.kindName)
      }
    }
    #expect(Recording.bytes(of: log).count < log.utf8.count)
  }
}
