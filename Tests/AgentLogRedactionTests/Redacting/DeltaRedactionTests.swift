import Testing

@testable import AgentLogRedaction

@Suite struct `Redacting messages that are logged in pieces` {
  private static let secret = "ghp_" + "1nlYaFtOT9P1wyZ" + "2y60q9dLbzxBqDK31lzl6"

  /// A stream that says a text in so many pieces, with a record of another run in the middle.
  private static func stream(_ text: String, pieces: Int, id: String = #","id":"m1""#) -> [String] {
    let bytes = Array(text)
    let lines = (0..<pieces).map { number in
      let part = bytes[bytes.count * number / pieces..<bytes.count * (number + 1) / pieces]
      return #"{"event":"text_delta","run_id":"r1"\#(id),"delta":"\#(String(part))"}"#
    }
    let other = #"{"event":"tool_result","run_id":"r2","status":"ok"}"#
    return lines.prefix(pieces / 2) + [other] + lines.dropFirst(pieces / 2) + [
      #"{"event":"run_finished","run_id":"r1","status":"ok"}"#
    ]
  }

  /// What the pieces say together.
  private func joined(_ log: String) -> String {
    log.split(separator: "\n").compactMap { line in
      line.firstRange(of: #""delta":""#).map { String(line[$0.upperBound...].dropLast(2)) }
    }.joined()
  }

  @Test(arguments: 2...20)
  func `a token over several pieces becomes one placeholder`(pieces: Int) throws {
    let log = Self.stream("use \(Self.secret) now", pieces: pieces).joined(separator: "\n") + "\n"
    let redacting = try Redacting()
    for linesAtOnce in [Int.max, 1, 3] {
      let masked = redacting(log, linesAtOnce: linesAtOnce)
      #expect(joined(masked) == "use [github-token:1] now")
      #expect(masked.split(separator: "\n").count == pieces + 2)
      #expect(masked.contains(#"{"event":"tool_result","run_id":"r2","status":"ok"}"#))
      #expect(redacting(masked) == masked)
    }
  }

  @Test func `pieces without an id are told apart by what comes between them`() throws {
    let halves = [String(Self.secret.prefix(20)), String(Self.secret.dropFirst(20))]
    func log(_ between: String) -> String {
      #"{"event":"chunk","run_id":"r1","text":"\#(halves[0])"}"# + "\n" + between
        + #"{"event":"chunk","run_id":"r1","text":"\#(halves[1])"}"# + "\n"
    }
    let redacting = try Redacting()
    #expect(redacting(log("")).contains("github-token"))
    let apart = log(#"{"event":"llm_result","run_id":"r1"}"# + "\n")
    #expect(redacting(apart) == apart)
  }

  @Test func `escapes in pieces stay escapes`() throws {
    let log = """
      {"event":"text_delta","id":"m1","delta":"a \\"q\\" \(Self.secret.prefix(9))"}
      {"event":"text_delta","id":"m1","delta":"\(Self.secret.dropFirst(9))\\n\\u00e4"}

      """
    #expect(
      try Redacting()(log) == """
        {"event":"text_delta","id":"m1","delta":"a \\"q\\" [github-token:1]"}
        {"event":"text_delta","id":"m1","delta":"\\n\\u00e4"}

        """)
  }

  @Test func `the words of one piece give away what another holds`() throws {
    let log = """
      {"event":"text_delta","id":"m1","delta":"my social security number: "}
      {"event":"text_delta","id":"m1","delta":"536 22 8741 ok"}

      """
    let redacting = try Redacting([Detectors.socialSecurity])
    #expect(joined(redacting(log)) == "my social security number: [us-ssn:1] ok")
  }

  @Test(arguments: ["docker", "CRI"])
  func `messages in envelopes are joined too`(envelope: String) throws {
    let time = "2024-11-15T20:12:10.123456789Z"
    let lines = Self.stream("use \(Self.secret) now", pieces: 3).map { line in
      envelope == "CRI"
        ? "\(time) stdout F \(line)"
        : #"{"log":"\#(line.replacing(#"""#, with: #"\""#))\n","stream":"stdout","time":"\#(time)"}"#
    }
    let log = lines.joined(separator: "\n") + "\n"
    let redacting = try Redacting()
    let masked = redacting(log, linesAtOnce: 2)
    let inner = masked.replacing(#"\""#, with: #"""#).replacing(#"\n","stream""#, with: "")
    let text = inner.split(separator: "\n").compactMap { line in
      line.firstRange(of: #""delta":""#).map {
        String(line[$0.upperBound...].prefix { $0 != "\"" })
      }
    }.joined()
    #expect(text == "use [github-token:1] now")
    #expect(redacting(masked) == masked)
  }

  @Test func `what waits too long is written, and the rest of its message masked whole`() throws {
    var options = RedactionOptions()
    options.mostHeld = 2_000
    let filler = (0..<60).map { #"{"event":"text_delta","id":"m1","delta":"word \#($0) "}"# }
    let halves = [String(Self.secret.prefix(14)), String(Self.secret.dropFirst(14))]
    let log =
      (filler + halves.map { #"{"event":"text_delta","id":"m1","delta":"\#($0)"}"# })
      .joined(separator: "\n") + "\n"
    let redacting = try Redacting(options: options)
    let masked = redacting(log, linesAtOnce: 1)
    let text = joined(masked)
    #expect(text.hasPrefix("word 0 word 1 "))
    #expect(!text.contains("word 59"))
    #expect(!text.contains(halves[1]) && !text.contains(halves[0]))
    #expect(redacting(masked, linesAtOnce: 1) == masked)
    #expect(masked.split(separator: "\n").count == 62)
  }

  @Test func `what is clean stays as it is, and nothing is lost or turned around`() throws {
    var lines: [String] = []
    for number in 0..<200 {
      lines.append(#"{"event":"text_delta","run_id":"r\#(number % 7)","delta":"piece \#(number)"}"#)
      lines.append("a line of text \(number)")
      if number % 3 == 0 { lines.append(#"{"event":"tool_call","run_id":"r\#(number % 5)"}"#) }
    }
    let log = lines.joined(separator: "\n") + "\nthe last line without an end"
    let redacting = try Redacting()
    for linesAtOnce in [Int.max, 1, 7] {
      #expect(redacting(log, linesAtOnce: linesAtOnce) == log)
    }
  }
}
