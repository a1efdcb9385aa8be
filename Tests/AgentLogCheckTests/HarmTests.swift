import AgentLogFindings
import AgentLogSchema
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCheck

/// Sound logs, harmed in every place: always a verdict, never a crash, and "nothing left to judge"
/// only where nothing is left.
///
/// Each byte is changed in one way a run; `AGENTLOG_EVERY_FLIP=1` tries all three and takes minutes
/// in a debug build.
struct HarmTests {
  struct Log: Sendable, CustomTestStringConvertible {
    var schema: String
    var name: String
    var bytes: [UInt8]
    var testDescription: String { schema + "/" + name }

    /// The lines with their newlines.
    var lines: [ArraySlice<UInt8>] {
      var lines: [ArraySlice<UInt8>] = []
      var rest = bytes[...]
      while let end = rest.firstIndex(of: 0x0A) {
        lines.append(rest[...end])
        rest = rest[(end + 1)...]
      }
      return rest.isEmpty ? lines : lines + [rest]
    }
  }

  static let logs: [Log] = StreamSchema.shippedNames.flatMap { schema in
    let folder = "Fixtures/logs/\(schema)/valid"
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: Corpora.repository + "/" + folder)) ?? []
    return names.sorted().compactMap { name in
      (try? Corpora.committed(folder + "/" + name)).map {
        Log(schema: schema, name: name, bytes: $0)
      }
    }
  }

  /// For each schema the smallest log is harmed in every byte, the others here and there.
  static func stride(of log: Log) -> Int {
    let smallest = logs.filter { $0.schema == log.schema }.map(\.bytes.count).min()
    return log.bytes.count == smallest || isThorough ? 1 : 101
  }

  static let isThorough = ProcessInfo.processInfo.environment["AGENTLOG_EVERY_FLIP"] == "1"

  /// Judges bytes and expects a verdict that fits what was left of them.
  private func expectVerdict(
    _ bytes: some Sequence<UInt8>, _ log: Log, in file: String, _ harm: @autoclosure () -> String
  ) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let all = Array(bytes)
    _ = write(descriptor, all, all.count)
    close(descriptor)
    let report = judge(file, by: Schemas.shipped(log.schema)) { $0.maxFindings = 1 }
    switch report.exitStatus {
    case 0: #expect(report.outcome == .passed && report.summary.errors == 0, "\(harm())")
    case 1: #expect(report.outcome == .failed && report.summary.errors > 0, "\(harm())")
    case 3:
      #expect(report.outcome == .inconclusive && !report.reasons.isEmpty, "\(harm())")
      // Nothing is left where no line is a known event any more.
      #expect(report.reasons.allSatisfy(Self.saysNothingLeft), "\(harm()): \(report.reasons)")
    default: Issue.record("\(harm()): exit \(report.exitStatus)")
    }
    #expect(report.inputs.map(\.bytes) == [all.count], "\(harm())")
  }

  private static func saysNothingLeft(_ reason: String) -> Bool {
    reason == "the input is empty" || reason == "no line of the input is a JSON object"
      || reason.hasPrefix("none of ") || reason.hasPrefix("no event belongs to a run")
      || reason == "the input has blank lines only"
  }

  @Test(arguments: logs) func `a flipped byte never crashes`(_ log: Log) throws {
    let folder = try LogFolder()
    let file = folder.path + "/log.jsonl"
    let masks: [UInt8] = [0x01, 0x80, 0xFF]
    for index in Swift.stride(from: 0, to: log.bytes.count, by: Self.stride(of: log)) {
      for mask in Self.isThorough ? masks : [masks[index % 3]] {
        var bytes = log.bytes
        bytes[index] ^= mask
        expectVerdict(bytes, log, in: file, "byte \(index) ^ \(mask)")
      }
    }
  }

  @Test(arguments: logs) func `a dropped, doubled or swapped line never crashes`(_ log: Log) throws
  {
    let folder = try LogFolder()
    let file = folder.path + "/log.jsonl"
    let lines = log.lines
    for index in lines.indices {
      var dropped = lines
      dropped.remove(at: index)
      expectVerdict(dropped.joined(), log, in: file, "without line \(index + 1)")
      var doubled = lines
      doubled.insert(lines[index], at: index)
      expectVerdict(doubled.joined(), log, in: file, "line \(index + 1) twice")
      guard index + 1 < lines.count else { continue }
      var swapped = lines
      swapped.swapAt(index, index + 1)
      expectVerdict(swapped.joined(), log, in: file, "lines \(index + 1) and \(index + 2) swapped")
    }
  }

  @Test(arguments: logs) func `a log cut short at any byte is no clean pass`(_ log: Log) throws {
    let folder = try LogFolder()
    let file = folder.path + "/log.jsonl"
    for end in Swift.stride(from: 0, to: log.bytes.count, by: Self.stride(of: log) * 7) {
      expectVerdict(log.bytes[..<end], log, in: file, "cut at \(end)")
      guard end > 0, log.bytes[end - 1] != 0x0A, log.bytes[end] != 0x0A else { continue }
      let report = judge(file, by: Schemas.shipped(log.schema))
      #expect(report.exitStatus != 0, "cut at \(end)")
    }
  }
}
