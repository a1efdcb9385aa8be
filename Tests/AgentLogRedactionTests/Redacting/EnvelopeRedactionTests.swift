import Testing

@testable import AgentLogRedaction

@Suite struct `Redacting logs in envelopes` {
  static let time = #""time":"2024-11-15T20:12:10.123456789Z""#

  @Test(arguments: [
    (
      "docker",
      #"{"log":"{\"args\":{\"a\":\"b\"},\"to\":\"\#(Fake.jane)\"}\n","stream":"stdout",\#(time)}"#,
      #"{"log":"{\"args\":{\"a\":\"[arguments:1]\"},\"to\":\"[email:1]\"}\n","stream":"stdout",\#(time)}"#
    ),
    (
      "docker, two lines and a text",
      #"{"log":"mail \#(Fake.jane)\n{\"args\":{}}\n","stream":"stderr",\#(time)}"#,
      #"{"log":"mail [email:1]\n{\"args\":{\"redacted\": \"[arguments:1]\"}}\n","stream":"stderr",\#(time)}"#
    ),
    (
      "docker, what else it says",
      #"{"log":"x\n","stream":"stdout","attrs":{"owner":"\#(Fake.jane)"},\#(time)}"#,
      #"{"log":"x\n","stream":"stdout","attrs":{"owner":"[email:1]"},\#(time)}"#
    ),
    (
      "CRI", #"2024-11-15T20:12:10.1Z stdout F {"args":"x","to":"\#(Fake.jane)"}"#,
      #"2024-11-15T20:12:10.1Z stdout F {"args":"[arguments:1]","to":"[email:1]"}"#
    ),
    (
      "journald", #"{"__CURSOR":"s=1","_PID":"7","MESSAGE":"{\"args\":{\"n\":1,\"s\":\"t\"}}"}"#,
      #"{"__CURSOR":"s=1","_PID":"7","MESSAGE":"{\"args\":{\"n\":0,\"s\":\"[arguments:1]\"}}"}"#
    ),
    (
      "journald, bytes",
      #"{"__CURSOR":"s=1","_PID":"7","MESSAGE":[\#(bytes("to \(Fake.jane)"))]}"#,
      #"{"__CURSOR":"s=1","_PID":"7","MESSAGE":[\#(bytes("to [email:1]"))]}"#
    ),
    (
      "Loki lines",
      #"{"labels":{"app":"a"},"line":"{\"args\":\"x\"}","timestamp":"2024-11-15T20:12:10Z"}"#,
      #"{"labels":{"app":"a"},"line":"{\"args\":\"[arguments:1]\"}","timestamp":"2024-11-15T20:12:10Z"}"#
    ),
    (
      "Loki document",
      #"{"streams":[{"stream":{"a":"b"},"values":[["1731701530000000000","to \#(Fake.jane)"],["1731701531000000000","{\"args\":\"x\"}"]]}]}"#,
      #"{"streams":[{"stream":{"a":"b"},"values":[["1731701530000000000","to [email:1]"],["1731701531000000000","{\"args\":\"[arguments:1]\"}"]]}]}"#
    ),
    (
      "Grafana", #"[{"line":"{\"content\":\"x\"}","timestamp":"1731701530000000000"}]"#,
      #"[{"line":"{\"content\":\"[prompt:1]\"}","timestamp":"1731701530000000000"}]"#
    ),
  ])
  func `masks the records inside`(id: String, log: String, expected: String) throws {
    let redacting = try Redacting()
    #expect(redacting(log + "\n") == expected + "\n", "\(id)")
    #expect(redacting(expected + "\n") == expected + "\n", "\(id)")
  }

  @Test(arguments: 20...52)
  func `a line in parts is masked across its parts`(cut: Int) throws {
    let record = #"{"event":"x","a":"to \#(Fake.jane), b","args":{"k":"v"}}"#
    func parts(_ text: String, at place: Int) -> String {
      let middle = text.index(text.startIndex, offsetBy: place)
      return """
        2024-11-15T20:12:10Z stdout P \(text[..<middle])
        2024-11-15T20:12:10Z stderr F from \(Fake.joe)
        2024-11-15T20:12:10Z stdout F \(text[middle...])

        """
    }
    let masked = try Redacting()(parts(record, at: cut), linesAtOnce: 1)
    let lines = masked.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1] == "2024-11-15T20:12:10Z stderr F from [email:1]")
    let joined = lines[0].dropFirst(30) + lines[2].dropFirst(30)
    #expect(joined == #"{"event":"x","a":"to [email:2], b","args":{"k":"[arguments:1]"}}"#)
  }

  @Test func `docker's parts, told by their length, are masked in the last`() throws {
    let filler = String(repeating: "x", count: 16 * 1024 - 20)
    let record = #"{"a":"\#(filler)","to":"\#(Fake.jane)"}"#
    let first = record.prefix(16 * 1024)
    let rest = record.dropFirst(16 * 1024)
    #expect(!first.contains(Fake.jane) && !rest.contains(Fake.jane))
    func line(_ text: some StringProtocol) -> String {
      let quoted = text.map { $0 == "\"" ? "\\\"" : "\($0)" }.joined()
      return #"{"log":"\#(quoted)","stream":"stdout",\#(Self.time)}"# + "\n"
    }
    let redacting = try Redacting()
    let masked = redacting(line(first) + line(rest + "\\n"))
    let expected = #"{"a":"\#(filler)","to":"[email:1]"}"#
    #expect(masked == line("") + line(expected + "\\n"))
    #expect(redacting(masked) == masked)
    // What does not leak stays in its parts.
    let clean = line(record.replacing(Fake.jane, with: "nobody").prefix(16 * 1024)) + line("}\\n")
    #expect(redacting(clean) == clean)
  }

  @Test func `a line whose end never comes is written`() throws {
    let log = "2024-11-15T20:12:10Z stdout P {\"a\":\"\(Fake.jane)\n"
    #expect(try Redacting()(log) == "2024-11-15T20:12:10Z stdout P {\"a\":\"[email:1]\n")
  }

  @Test func `what waits for the end of a line is bounded`() throws {
    var options = RedactionOptions()
    options.maxLine = 200
    let part = "2024-11-15T20:12:10Z stdout P to \(Fake.jane) and on\n"
    let redacting = try Redacting(options: options)
    let masked = redacting(String(repeating: part, count: 50), linesAtOnce: 1)
    #expect(masked == String(repeating: part.replacing(Fake.jane, with: "[email:1]"), count: 50))
  }

  static func bytes(_ text: String) -> String {
    text.utf8.map { "\($0)" }.joined(separator: ",")
  }
}
