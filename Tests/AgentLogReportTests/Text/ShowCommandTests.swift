import AgentLogFindings
import Testing

@testable import AgentLogReport

@Suite struct `The command that shows what leaks` {
  @Test(arguments: [
    ("one line", ["run.jsonl:7"], "sed -n '7p' run.jsonl"),
    ("lines once each", ["a/b.log:7", "a/b.log:7", "a/b.log:9"], "sed -n '7p;9p' a/b.log"),
    ("the first file", ["a.jsonl:1", "b.jsonl:2"], "sed -n '1p' a.jsonl"),
    ("a path with blanks and quotes", ["it's a log:1"], "sed -n '1p' 'it'\\''s a log'"),
    ("a path like a flag", ["-x.jsonl:1"], "sed -n '1p' ./-x.jsonl"),
    ("standard input", ["-:1"], nil),
    ("a compressed log", ["a.jsonl.gz:1"], nil),
    ("nothing", [], nil),
  ])
  func `prints the lines`(id: String, places: [String], command: String?) {
    let locations = places.map { place in
      let parts = place.split(separator: ":")
      return Location(path: String(parts[0]), line: Int(parts[1]) ?? 0, column: 1, offset: 0)
    }
    #expect(ShowCommand.text(locations) == command, "\(id)")
  }
}
