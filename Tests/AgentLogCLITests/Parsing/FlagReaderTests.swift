import Testing

@testable import AgentLogCLI

@Suite struct FlagReaderTests {
  @Test func `a value may stand behind a space, an equals sign or a short flag`() throws {
    #expect(try Invocation.validate("--jobs", "3", "x").jobs == 3)
    #expect(try Invocation.validate("--jobs=3", "x").jobs == 3)
    #expect(try Invocation.validate("-j3", "x").jobs == 3)
    #expect(try Invocation.validate("-j", "3", "x").jobs == 3)
    #expect(try Invocation.validate("-j=3", "x").jobs == 3)
    #expect(try Invocation.validate("x", "-qaj3").jobs == 3)
  }

  @Test func `switches stand alone or in a row`() throws {
    let one = try Invocation.validate("-qa", "x")
    #expect(one.quiet && one.all)
    let other = try Invocation.validate("--window", "x", "--join")
    #expect(other.window && other.join && !other.quiet)
  }

  @Test func `behind two dashes everything is an input`() throws {
    let invocation = try Invocation.validate("--", "--format", "-q", "--")
    #expect(invocation.operands == ["--format", "-q", "--"])
    #expect(!invocation.quiet)
  }

  @Test func `a dash alone is an input`() throws {
    #expect(try Invocation.validate("-q", "-").operands == ["-"])
  }

  @Test func `the last one wins, reports add up`() throws {
    let invocation = try Invocation.validate(
      "-f", "json", "--format", "sarif", "--report", "json=a", "--report=junit=b=c", "x")
    #expect(invocation.format == "sarif")
    #expect(
      invocation.reports == [
        ReportRequest(format: "json", path: "a"), ReportRequest(format: "junit", path: "b=c"),
      ])
  }

  @Test func `every flag of validate sets what it names`() throws {
    let invocation = try Invocation.validate(
      "--schema", "agent-run", "--fail-on", "warning", "--text-lines", "ignore", "--max-line",
      "64K", "--max-depth", "9", "--max-findings", "0", "--color", "never", "--progress", "never",
      "x")
    #expect(invocation.schema == "agent-run")
    #expect(invocation.failOn == .warning)
    #expect(invocation.textLines == .ignore)
    #expect(invocation.maxLine == 65_536)
    #expect(invocation.maxDepth == 9)
    #expect(invocation.maxFindings == 0)
    #expect(invocation.color == .never)
    #expect(invocation.progress == .never)
  }

  @Test(
    arguments: [
      ("0", 0), ("65536", 65_536), ("64K", 65_536), ("16m", 16 << 20), ("1G", 1 << 30),
      ("", nil), ("K", nil), ("-1", nil), ("1.5M", nil), ("16MB", nil), ("1 K", nil),
      ("99999999999999999999", nil), ("9999999999999G", nil),
    ] as [(String, Int?)])
  func `sizes are digits with K, M or G`(text: String, bytes: Int?) {
    #expect(ByteCount.parse(text) == bytes)
  }

  @Test func `no two flags of a command share a name`() {
    for command in Commands.all {
      let long = command.flags.map(\.long)
      let short = command.flags.compactMap(\.short)
      #expect(Set(long).count == long.count && Set(short).count == short.count)
      #expect(long.contains("help"))
    }
  }
}
