import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

@Suite struct `agentlog redact` {
  static let jane = "jane" + "@" + "corp-mail.io"

  @Test func `one log goes to standard output`() throws {
    let folder = try Folder()
    let log = try folder.write("{\"a\":\"\(Self.jane)\"}\nplain\n", to: "run.jsonl")
    for flags in [[], ["--line-buffered"]] {
      let call = Call(["redact", log] + flags)
      #expect(call.status == .passed)
      #expect(call.output == "{\"a\":\"[email:1]\"}\nplain\n")
      #expect(call.errors.isEmpty)
    }
    #expect(try folder.names == ["run.jsonl"])
  }

  @Test func `folders keep their shape below --output`() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/logs/deep", withIntermediateDirectories: true)
    let log = "{\"a\":\"\(Self.jane)\"}"
    _ = try folder.write(log, to: "logs/a.jsonl")
    _ = try folder.write(log + "\n", to: "logs/deep/b.log.1")
    let other = try folder.write("\u{FEFF}" + log, to: "c.jsonl")
    let out = folder.path + "/out/redacted"
    let call = Call("redact", "-o", out, folder.path + "/logs", other)
    #expect(call.status == .passed)
    #expect(call.errors.isEmpty)
    #expect(try folder.read("out/redacted/a.jsonl") == "{\"a\":\"[email:1]\"}")
    #expect(try folder.read("out/redacted/deep/b.log.1") == "{\"a\":\"[email:1]\"}\n")
    // Reading a file as text would drop the mark.
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: out + "/c.jsonl"))
        == Data("\u{FEFF}{\"a\":\"[email:1]\"}".utf8))
    #expect(call.output.contains("\(out)/deep/b.log.1  1 place masked\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: out + "/a.jsonl")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: out).sorted()
        == ["a.jsonl", "c.jsonl", "deep"])
  }

  @Test func `a compressed log is written unpacked`() throws {
    let folder = try Folder()
    let log = try folder.write("{\"a\":\"\(Self.jane)\"}\n", to: "run.jsonl")
    let zip = Process()
    zip.executableURL = URL(fileURLWithPath: "/bin/sh")
    zip.arguments = ["-c", "gzip \"$0\"", log]
    try zip.run()
    zip.waitUntilExit()
    let call = Call("redact", "-q", "-o", folder.path + "/out", log + ".gz")
    #expect(call.status == .passed)
    #expect(call.output.isEmpty)
    #expect(try folder.read("out/run.jsonl") == "{\"a\":\"[email:1]\"}\n")
  }

  @Test func `nothing is overwritten but with --force, and an input never`() throws {
    let folder = try Folder()
    let log = try folder.write("{\"a\":\"\(Self.jane)\"}\n", to: "run.jsonl")
    let over = Call("redact", "--force", "-o", folder.path, log)
    #expect(over.status == .wrongCall)
    #expect(over.errors.contains("would overwrite the input"))
    _ = Call("redact", "-o", folder.path + "/out", log)
    _ = try folder.write("old", to: "out/run.jsonl")
    let again = Call("redact", "-o", folder.path + "/out", log)
    #expect(again.status == .wrongCall)
    #expect(again.errors.contains("--force replaces it"))
    #expect(try folder.read("out/run.jsonl") == "old")
    #expect(Call("redact", "--force", "-o", folder.path + "/out", log).status == .passed)
    #expect(try folder.read("out/run.jsonl") == "{\"a\":\"[email:1]\"}\n")
    #expect(try folder.read("run.jsonl").contains(Self.jane))
    // A link to the input is the input.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/links", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/links/run.jsonl", withDestinationPath: log)
    #expect(
      Call("redact", "--force", "-o", folder.path + "/links", log).status == .wrongCall)
  }

  @Test func `a wrong call is told before anything is written`() throws {
    let folder = try Folder()
    _ = try folder.write("{}\n", to: "a.jsonl")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/b", withIntermediateDirectories: true)
    _ = try folder.write("{}\n", to: "b/a.jsonl")
    let out = folder.path + "/out"
    for arguments in [
      ["redact", "-o", out], ["redact", "-o", out, "-"], ["redact", "-o", out, ""],
      ["redact", folder.path + "/a.jsonl", folder.path + "/b/a.jsonl"], ["redact", folder.path],
      ["redact", "-o", out, folder.path + "/a.jsonl", folder.path + "/b/a.jsonl"],
      ["redact", "--force", folder.path + "/a.jsonl"], ["redact", "-o", "", folder.path],
      ["redact", "-o", "-", folder.path],
    ] {
      let call = Call(arguments)
      #expect(call.status == .wrongCall, "\(arguments)")
      #expect(!call.errors.isEmpty && call.output.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test func `what cannot be read whole is said, and the rest is written`() throws {
    let folder = try Folder()
    let good = try folder.write("{\"a\":1}\n", to: "good.jsonl")
    let out = folder.path + "/out"
    let call = Call("redact", "-o", out, good, folder.path + "/none.jsonl")
    #expect(call.status == .inconclusive)
    #expect(call.errors.contains("none.jsonl"))
    #expect(Call("redact", folder.path + "/none.jsonl").status == .inconclusive)
    let wide = try folder.write("", to: "wide.jsonl")
    try Data([0xFF, 0xFE, 0x7B, 0x00]).write(to: URL(fileURLWithPath: wide))
    let other = Call("redact", "-o", out + "/other", wide)
    #expect(other.status == .inconclusive)
    #expect(other.errors.contains("UTF-16"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: out + "/other").isEmpty)
    #expect(try folder.read("out/good.jsonl") == "{\"a\":1}\n")
  }

  @Test(arguments: [[], ["--line-buffered"]])
  func `a line that is too long is masked whole and said`(flags: [String]) throws {
    let folder = try Folder()
    let long = String(repeating: "x", count: 600_000) + Self.jane
    let log = try folder.write("{\"a\":1}\n\(long)\n{\"b\":2}\n", to: "a.jsonl")
    let call = Call(["redact", "--max-line", "1000", log] + flags)
    #expect(call.status == .inconclusive)
    #expect(call.output == "{\"a\":1}\n[line-too-long]\n{\"b\":2}\n")
    #expect(call.errors.contains("a line longer than 1000 bytes"))
  }

  @Test(arguments: [
    ("logs/a/b.jsonl", "logs", "a/b.jsonl"), ("logs/a/b.jsonl", "logs/", "a/b.jsonl"),
    ("logs/b.jsonl.gz", "logs/b.jsonl.gz", "b.jsonl"), ("b.log.2.zst", "b.log.2.zst", "b.log.2"),
    ("x/y/b.jsonl", "x/*/b.jsonl", "y/b.jsonl"), ("../l/b.jsonl", "../l", "b.jsonl"),
    ("../l/b.jsonl", "..", "l/b.jsonl"), ("/var/b.jsonl", "/", "var/b.jsonl"),
    (".gz", ".gz", ".gz"),
  ])
  func `names are those below what was given`(file: String, input: String, name: String) {
    #expect(RedactionTargets.name(of: file, from: input) == name)
  }
}
