import Foundation
import Testing

@testable import AgentLogRun

struct SinkTests {
  private func folder() throws -> String {
    let path = NSTemporaryDirectory() + "agentlog-sink-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func lines(_ path: String) throws -> Int {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count
  }

  @Test func `a file takes a line for each event and is its owner's alone`() throws {
    let path = try folder() + "/agent.jsonl"
    let sink = try FileSink(path: path)
    sink.write(Array(#"{"a":1}"#.utf8))
    sink.write(Array(#"{"a":2}"#.utf8))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{\"a\":1}\n{\"a\":2}\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a full file is put aside, the oldest falls away`() throws {
    let path = try folder() + "/agent.jsonl"
    let sink = try FileSink(path: path, rotation: .init(bytes: 24, keep: 2))
    for number in 0..<10 { sink.write(Array(#"{"n":\#(number)}"#.utf8)) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{\"n\":9}\n")
    #expect(try lines(path + ".1") == 3)
    #expect(try lines(path + ".2") == 3)
    #expect(!FileManager.default.fileExists(atPath: path + ".3"))
  }

  @Test func `an event longer than a file has one of its own`() throws {
    let path = try folder() + "/agent.jsonl"
    let sink = try FileSink(path: path, rotation: .init(bytes: 4, keep: 5))
    for number in 0..<3 { sink.write(Array(#"{"n":\#(number)}"#.utf8)) }
    #expect(try lines(path) == 1)
    #expect(try lines(path + ".2") == 1)
  }

  @Test func `a file that cannot be opened says why`() throws {
    let error = #expect(throws: FileSink.CannotOpen.self) {
      try FileSink(path: "/nowhere/at/all.jsonl")
    }
    #expect(error?.description == "/nowhere/at/all.jsonl: No such file or directory")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `what a full disk does not take is counted`() throws {
    let sink = try FileSink(path: "/dev/full")
    sink.write([0x7B, 0x7D])
    sink.write([0x7B, 0x7D])
    #expect(sink.lost == 2)
  }
}
