import Foundation
import Testing

@testable import AgentLogReplay

@Suite struct DiffTests {
  private static func log() throws -> [String] {
    try Recording.sample("agent-run/valid/tool-error.jsonl").split(separator: "\n").map(String.init)
  }

  private static func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  @Test func `a run and itself on another day are the same`() throws {
    let one = try Self.log()
    let other = one.map {
      $0.replacingOccurrences(of: "fbc76317", with: "0bc76317").replacingOccurrences(
        of: "2026-03-22T09:", with: "2026-04-01T17:"
      ).replacingOccurrences(of: "\"latency_ms\": 690", with: "\"latency_ms\": 71.5")
    }
    let comparison = Recording.compare(Self.joined(one), Self.joined(other))
    #expect(comparison.counts.isEmpty && comparison.leftCount == 10)
  }

  struct Change: Sendable {
    var id: String
    var expected: [Difference.Kind: Int]
    var change: @Sendable ([String]) -> [String]
  }

  static let changes: [Change] = [
    Change(id: "another tool", expected: [.tool: 1]) { lines in
      lines.enumerated().map {
        $0.offset == 4
          ? $0.element.replacingOccurrences(of: "get_order", with: "find_order") : $0.element
      }
    },
    Change(id: "other arguments", expected: [.arguments: 1]) { lines in
      lines.map { $0.replacingOccurrences(of: "0dadf718", with: "1dadf718") }
    },
    Change(id: "a step less", expected: [.missing: 1]) { lines in
      lines.enumerated().filter { $0.offset != 2 }.map(\.element)
    },
    Change(id: "a step more", expected: [.extra: 1]) { lines in
      Array(lines[..<4]) + [lines[2]] + Array(lines[4...])
    },
    Change(id: "another order", expected: [.order: 1]) { lines in
      var lines = lines
      lines.swapAt(2, 3)
      return lines
    },
    Change(id: "another status and class", expected: [.status: 1, .errorClass: 1]) { lines in
      lines.enumerated().map { index, line in
        line.replacingOccurrences(of: "TimeoutError", with: "KeyError").replacingOccurrences(
          of: #""status": "ok""#, with: index == 5 ? #""status": "error""# : #""status": "ok""#)
      }
    },
    Change(id: "another end", expected: [.stopReason: 1]) { lines in
      lines.map {
        $0.replacingOccurrences(
          of: #""stop_reason": "tool_error""#, with: #""stop_reason": "max_steps""#)
      }
    },
    Change(id: "a field less", expected: [.field: 1]) { lines in
      lines.map { $0.replacingOccurrences(of: #", "model": null"#, with: "") }
    },
    Change(id: "another model and more tokens", expected: [.model: 1, .tokens: 1]) { lines in
      lines.map {
        $0.replacingOccurrences(of: "gpt-4.1-mini", with: "gpt-5").replacingOccurrences(
          of: "702", with: "703")
      }
    },
  ]

  @Test(arguments: changes.indices)
  func `each change is told as what it is`(index: Int) throws {
    let change = Self.changes[index]
    let log = try Self.log()
    let changed = change.change(log)
    #expect(changed != log, "\(change.id)")
    let comparison = Recording.compare(Self.joined(log), Self.joined(changed))
    #expect(comparison.counts == change.expected, "\(change.id)")
    #expect((comparison.breaking > 0) == change.expected.keys.contains { $0.isBreaking })
  }

  @Test func `one id more does not change all that follow`() throws {
    func call(_ id: String, _ tool: String) -> String {
      #"{"event":"tool_call","run_id":"run_1","tool_call_id":"\#(id)","tool":"\#(tool)"}"#
    }
    let log = [call("call_a1", "x"), call("call_b2", "y"), call("call_c3", "z")]
    let more = [call("call_0k", "w")] + log
    let comparison = Recording.compare(Self.joined(log), Self.joined(more))
    #expect(comparison.counts == [.extra: 1])
    // But a relation that changed is one.
    let mixed = [log[0], log[1], call("call_b2", "z")]
    #expect(Recording.compare(Self.joined(log), Self.joined(mixed)).counts == [.field: 1])
  }

  @Test(arguments: [
    ("wording", 0), ("title", 0), ("/title", 0), ("event:say", 0), ("/other", 1), ("model", 1),
  ])
  func `what is ignored is passed over`(rule: String, left: Int) {
    let comparison = Recording.compare(
      #"{"event":"say","run_id":"run_1","title":"a"}"# + "\n",
      #"{"event":"say","run_id":"run_1","title":"b"}"# + "\n", ignore: [rule])
    #expect(comparison.benign == left && comparison.breaking == 0)
  }

  @Test func `the first divergence comes first`() throws {
    let log = try Self.log()
    var changed = log
    changed[9] = changed[9].replacingOccurrences(of: "tool_error", with: "max_steps")
    changed[4] = changed[4].replacingOccurrences(of: "1e9897eb", with: "2e9897eb")
    let first = Recording.compare(Self.joined(log), Self.joined(changed)).differences.first
    #expect(first?.kind == .arguments && first?.leftLine == 5 && first?.pointer == "/args_hash")
  }

  @Test func `rows are aligned as the shortest script has it`() {
    var draw = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let left = (0..<Int.random(in: 0...9, using: &draw)).map { _ in
        Int32.random(in: 0...3, using: &draw)
      }
      let right = (0..<Int.random(in: 0...9, using: &draw)).map { _ in
        Int32.random(in: 0...3, using: &draw)
      }
      let pairs = Alignment.pairs(left, right)
      #expect(pairs.allSatisfy { left[$0.left] == right[$0.right] })
      for (one, next) in zip(pairs, pairs.dropFirst()) {
        #expect(one.left < next.left && one.right < next.right)
      }
      #expect(pairs.count == Self.longestCommon(left, right), "\(left) \(right)")
    }
  }

  private static func longestCommon(_ left: [Int32], _ right: [Int32]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices {
      for j in right.indices {
        table[i + 1][j + 1] =
          left[i] == right[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
      }
    }
    return table[left.count][right.count]
  }
}
