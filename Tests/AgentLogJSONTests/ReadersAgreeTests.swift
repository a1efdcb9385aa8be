import AgentLogJSON
import AgentLogTestSupport
import Foundation
import Testing

/// The record scanner is fast and says no more than yes or no; the tape says why. They must never
/// disagree about what JSON is.
@Suite struct ReadersAgreeTests {
  private static let paths = [["event"], ["a"], ["n", "x"], ["n", "é"], ["tool_call_id"]]

  /// Whether each of the two accepts a text as one record.
  private func verdicts(
    _ text: [UInt8], _ scanner: inout RecordScanner, _ tape: inout JSONTape
  ) -> (scanner: Bool, tape: Bool) {
    withPadded(text) { bytes in
      let fault = tape.readWhole(bytes, extent: .line, depth: 8)
      let start = Tokens.blanks(bytes, 0)
      guard bytes[start] == 0x7B else {
        return (false, fault == nil && tape.nodes[0].kind == .object)
      }
      let end = scanner.scan(bytes, start)
      guard end >= 0 else { return (false, fault == nil) }
      let rest = Tokens.blanks(bytes, end)
      return (rest == bytes.count || bytes[rest] == 0x0A, fault == nil)
    }
  }

  private func plan() -> KeyPlan {
    KeyPlan(paths: Self.paths.map { $0.map { Array($0.utf8) } })
  }

  @Test func `on every change of one byte of a record`() {
    let record =
      Array(
        #"{"event":"x\n\ud83d\ude00é€😀","a":[-1.5e+3,{"k":[]},0,12],"n":{"x":null,"é":true },"#
          .utf8) + Array(#""tool_call_id":false,"z":{"a":{}}, "#.utf8) + Array(#""\u0061":7}"#.utf8)
    var scanner = RecordScanner(plan: plan(), depthLimit: 8)
    var tape = JSONTape()
    #expect(verdicts(record, &scanner, &tape) == (true, true))
    let bytes: [UInt8] = [
      0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x22, 0x2B, 0x2C, 0x2D, 0x2E, 0x30, 0x39, 0x3A, 0x41,
      0x5B,
      0x5C, 0x5D, 0x65, 0x6E, 0x75, 0x7B, 0x7D, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0,
      0xED,
      0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for index in record.indices {
      var removed = record
      removed.remove(at: index)
      var variants = [removed, Array(record[..<index])]
      for byte in bytes {
        var changed = record
        changed[index] = byte
        var inserted = record
        inserted.insert(byte, at: index)
        variants += [changed, inserted]
      }
      for variant in variants {
        let (left, right) = verdicts(variant, &scanner, &tape)
        if left != right {
          let text = String(decoding: variant, as: UTF8.self)
          Issue.record("scanner \(left), tape \(right): \(text)")
        }
      }
    }
  }

  @Test func `on how deep is too deep`() {
    var scanner = RecordScanner(plan: plan(), depthLimit: 8)
    var tape = JSONTape()
    for depth in 0..<12 {
      for key in ["a", "n", "other"] {
        let open = String(repeating: "[", count: depth)
        let close = String(repeating: "]", count: depth)
        let record = Array("{\"\(key)\":\(depth == 0 ? "1" : open + close)}".utf8)
        let expected = depth < 8
        #expect(verdicts(record, &scanner, &tape) == (expected, expected), "\(key) \(depth)")
        let nested = Array(
          (String(repeating: "{\"\(key)\":", count: depth + 1) + "1"
            + String(repeating: "}", count: depth + 1)).utf8)
        #expect(verdicts(nested, &scanner, &tape) == (expected, expected), "\(key) {\(depth)")
      }
    }
  }

  @Test(.enabled(if: Corpora.isPresent, "needs the corpora"))
  func `on every case of JSONTestSuite, as a member and as an element`() throws {
    let folder = try #require(Corpora.root) + "/conformance/json"
    var scanner = RecordScanner(plan: plan(), depthLimit: 8)
    var tape = JSONTape()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let text = try Corpora.bytes("conformance/json/" + name)
      for key in ["event", "n", "other"] {
        for (open, close) in [("", ""), ("[", "]")] {
          let record = Array("{\"\(key)\":\(open)".utf8) + text + Array("\(close)}".utf8)
          let (left, right) = verdicts(record, &scanner, &tape)
          #expect(left == right, "\(name) under \(key)")
        }
      }
    }
  }
}
