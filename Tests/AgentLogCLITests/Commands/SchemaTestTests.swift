import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

@Suite struct SchemaTestTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func tests(_ data: String, schema: String = #"{"type": "integer"}"#) -> String {
    #"[{"description": "g", "schema": \#(schema), "tests": [\#(data)]}]"#
  }

  private static let right = #"{"description": "one", "data": 1, "valid": true}"#
  private static let wrong = #"{"description": "two", "data": 2, "valid": false}"#

  @Test func `what ran, passed and failed is counted over all files`() throws {
    let good = try folder.write(tests(Self.right), to: "good.json")
    let bad = try folder.write(tests(Self.right + "," + Self.wrong), to: "bad.json")
    let passed = Call("schema", "test", good)
    #expect(passed.status == .passed)
    #expect(passed.output == "1 test ran, 1 passed, 0 failed\n")
    let failed = Call("schema", "test", good, bad)
    #expect(failed.status == .failed)
    #expect(
      failed.output == """
        \(bad):1: g: two: valid; expected invalid
        3 tests ran, 2 passed, 1 failed

        """)
  }

  @Test func `nothing that ran is no pass`() throws {
    let empty = try folder.write("[]", to: "empty.json")
    let result = Call("schema", "test", empty)
    #expect(result.status == .inconclusive)
    #expect(result.output == "0 tests ran, 0 passed, 0 failed\n")
  }

  @Test func `what is no file of tests is a wrong call`() throws {
    let file = try folder.write("{}", to: "t.json")
    let result = Call("schema", "test", file)
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("t.json:1:1: a file of schema tests is a list of groups"))
    #expect(Call("schema", "test", folder.path + "/none.json").status == .wrongCall)
  }

  @Test func `references lead into the folders that were given`() throws {
    _ = try folder.write(#"{"$id": "http://x/int", "type": "integer"}"#, to: "a.json")
    let file = try folder.write(
      tests(Self.right, schema: #"{"$ref": "http://x/int"}"#)
        .replacing("]}]", with: "]},")
        + tests(Self.right, schema: #"{"$ref": "http://localhost:1234/a.json"}"#).dropFirst()
        .replacing("]}]", with: "]},")
        + tests(Self.right, schema: #"{"$ref": "http://y/z/a"}"#).dropFirst(), to: "t.json")
    #expect(Call("schema", "test", file).output.hasSuffix("3 tests ran, 0 passed, 3 failed\n"))
    let one = Call("schema", "test", "--schema-dir", folder.path, file)
    #expect(one.output.hasSuffix("3 tests ran, 2 passed, 1 failed\n"))
    let both = Call(
      "schema", "test", "--schema-dir", folder.path, "--schema-dir",
      "http://y/z=" + folder.path, file)
    #expect(both.output == "3 tests ran, 3 passed, 0 failed\n")
    #expect(both.status == .passed)
  }

  @Test(arguments: ["../a.json", "%2e%2e/a.json", "b/../../a.json"])
  func `a reference leaves no folder`(path: String) throws {
    _ = try folder.write("true", to: "a.json")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/inner", withIntermediateDirectories: true)
    let file = try folder.write(
      tests(Self.right, schema: #"{"$ref": "http://y/\#(path)"}"#), to: "t.json")
    let result = Call("schema", "test", "--schema-dir", "http://y=\(folder.path)/inner", file)
    #expect(result.status == .failed)
    #expect(result.output.contains("leads to no schema that is known"))
  }

  @Test func `formats judge where they are asked to`() throws {
    let file = try folder.write(
      tests(#"{"data": "x", "valid": false}"#, schema: #"{"format": "ipv4"}"#), to: "t.json")
    #expect(Call("schema", "test", file).status == .failed)
    #expect(Call("schema", "test", "--assert-formats", file).status == .passed)
  }

  @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"))
  func `the suite runs as its users run it`() {
    let suite = (Corpora.root ?? "") + "/conformance/json-schema/"
    let result = Call(
      "schema", "test", "--schema-dir", suite + "remotes", suite + "tests/refRemote.json",
      suite + "tests/vocabulary.json")
    #expect(result.status == .passed, "\(result.output)")
  }
}
