import Foundation
import Testing

@testable import AgentLogCLI

@Suite struct ReportFileTests {
  let place: Folder
  var folder: String { place.path }

  init() throws { place = try Folder() }

  private func files() throws -> [String] { try place.names }

  private func open(_ path: String, inputs: [String] = []) throws -> ReportFile {
    let request = ReportRequest(format: "json", path: path)
    return try #require(try ReportFile.open([request], inputs: inputs).first)
  }

  @Test func `the old report stays until the new one is whole`() throws {
    let path = folder + "/report.json"
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    let file = try open(path)
    #expect(file.write { $0.write("new") } == nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(file.commit() == nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
    #expect(try files() == ["report.json"])
  }

  @Test func `a discarded report leaves nothing`() throws {
    let file = try open(folder + "/report.json")
    #expect(file.write { $0.write("half") } == nil)
    file.discard()
    #expect(try files().isEmpty)
  }

  @Test func `a link stays a link and permissions stay`() throws {
    let real = folder + "/real.json"
    let link = folder + "/link.json"
    try Data("old".utf8).write(to: URL(fileURLWithPath: real))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
    let file = try open(link)
    #expect(file.write { $0.write("new") } == nil)
    #expect(file.commit() == nil)
    #expect(try String(contentsOfFile: real, encoding: .utf8) == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
    let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `a place that cannot be written is found before reading`() throws {
    let result = Call("validate", "--report", "json=\(folder)/no/such/r.json", "no-such-input")
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("r.json': no such file or directory"))
    #expect(Call("validate", "--report", "json=\(folder)", "x").status == .wrongCall)
  }

  @Test func `two reports in one place are refused, and the first leaves nothing`() throws {
    let path = folder + "/r.json"
    let result = Call("validate", "--report", "json=\(path)", "--report", "text=\(path)", "x")
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("twice"))
    #expect(try files().isEmpty)
  }

  @Test func `a report never takes the place of its input`() throws {
    let path = folder + "/run.jsonl"
    try Data("{}\n".utf8).write(to: URL(fileURLWithPath: path))
    let result = Call("validate", "--report", "json=\(folder)/./run.jsonl", path)
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("would overwrite the input"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{}\n")
  }

  @Test func `what is no file is written to directly`() throws {
    let file = try open("/dev/null")
    #expect(file.write { $0.write("gone") } == nil)
    #expect(file.commit() == nil)
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }
}
