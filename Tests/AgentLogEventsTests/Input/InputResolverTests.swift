import Foundation
import Testing

@testable import AgentLogEvents

@Suite struct InputResolverTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func resolve(_ names: String..., join: Bool = false) -> ([[String]], [String]) {
    let paths = names.map { $0.hasPrefix("/") || $0 == "-" ? $0 : scratch.path + "/" + $0 }
    let (streams, problems) = InputResolver.resolve(paths, join: join)
    return (
      streams.map { $0.files.map(scratch.short) },
      problems.map { scratch.short($0.path) + ": " + $0.message }
    )
  }

  @Test func `files are streams in the order given, whatever they are called`() throws {
    try scratch.files("b.txt", "a.log")
    let (streams, problems) = resolve("b.txt", "a.log", "-")
    #expect(streams == [["b.txt"], ["a.log"], ["-"]])
    #expect(problems.isEmpty)
  }

  @Test func `a file named twice is read once`() throws {
    try scratch.files("a.log", "d/b.log")
    let (streams, _) = resolve("a.log", "./a.log", "d", "d/b.log", "-", "-")
    #expect(streams == [["a.log"], ["d/b.log"], ["-"]])
  }

  @Test func `a directory is walked for logs in byte order`() throws {
    try scratch.files(
      "d/b.jsonl", "d/B.ndjson", "d/a/x.json", "d/z.log.gz", "d/readme.md", "d/.hidden.log",
      "d/.git/x.log", "e/other.log")
    try scratch.shell("ln -s ../e/other.log d/link.log; ln -s ../e d/linked; mkfifo d/pipe.log")
    let (streams, problems) = resolve("d/")
    #expect(streams == [["d/B.ndjson"], ["d/a/x.json"], ["d/b.jsonl"], ["d/z.log.gz"]])
    #expect(problems.isEmpty)
  }

  @Test func `a rotated set is one stream, oldest first`() throws {
    try scratch.files(
      "d/x.log", "d/x.log.1", "d/x.log.2.gz", "d/x.log.10.gz", "d/y-20260102.jsonl",
      "d/y-20260101.jsonl", "d/y.jsonl", "d/z.log.2026-01-01", "d/z.log", "d/e/x.log.3")
    let (streams, _) = resolve("d")
    #expect(
      streams == [
        ["d/e/x.log.3"], ["d/x.log.10.gz", "d/x.log.2.gz", "d/x.log.1", "d/x.log"],
        ["d/y-20260101.jsonl", "d/y-20260102.jsonl", "d/y.jsonl"],
        ["d/z.log.2026-01-01", "d/z.log"],
      ])
    let sets = InputResolver.resolve([scratch.path + "/d"]).streams
    let names = sets.map { scratch.short($0.name) }
    #expect(names == ["d/e/x.log.3", "d/x.log", "d/y.jsonl", "d/z.log"])
  }

  @Test func `named files that form a rotated set are one stream`() throws {
    try scratch.files("x.log", "other.log", "x.log.1", "x.log.2.gz")
    let (streams, _) = resolve("x.log", "other.log", "x.log.2.gz", "x.log.1")
    #expect(streams == [["x.log.2.gz", "x.log.1", "x.log"], ["other.log"]])
  }

  @Test func `join makes one stream of all`() throws {
    try scratch.files("b.log", "a.log", "a.log.1")
    let (streams, _) = resolve("b.log", "a.log", "a.log.1", join: true)
    #expect(streams == [["b.log", "a.log.1", "a.log"]])
  }

  @Test func `a pattern that the shell left alone is expanded`() throws {
    try scratch.files("b.log", "a.log", "a.txt", "d/e/c.log", "d/f.log", "odd[1].log")
    #expect(resolve("*.log").0 == [["a.log"], ["b.log"], ["odd[1].log"]])
    #expect(resolve("?.log").0 == [["a.log"], ["b.log"]])
    #expect(resolve("**/*.log").0.count == 5)
    #expect(resolve("d/**/c.log").0 == [["d/e/c.log"]])
    #expect(resolve("odd[1].log").0 == [["odd[1].log"]])
  }

  @Test func `what leads nowhere is a problem that says what to do`() throws {
    try scratch.files("a.log", "d/readme.md")
    let (streams, problems) = resolve("missing.log", "a.log", "d", "*.none", "a.log/x")
    #expect(streams == [["a.log"]])
    #expect(
      problems == [
        "missing.log: there is no such file or directory; check the path",
        """
        d: no logs in this directory: looked for *.jsonl, *.ndjson, *.log and *.json, also rotated \
        and as .gz, .zst or .xz; name other files one by one
        """,
        "*.none: no file matches this pattern; check it, or name a directory",
        "a.log/x: there is no such file or directory; check the path",
      ])
  }

  @Test(.enabled(if: getuid() != 0, "needs a user who may not read everything"))
  func `a directory that cannot be listed is a problem, the rest goes on`() throws {
    try scratch.files("d/a.log", "d/closed/b.log")
    try scratch.shell("chmod 0 d/closed")
    let (streams, problems) = resolve("d")
    try scratch.shell("chmod 700 d/closed")
    #expect(streams == [["d/a.log"]])
    #expect(
      problems == [
        "d/closed: cannot be listed: permission denied; make it readable or name other inputs"
      ])
  }
}
