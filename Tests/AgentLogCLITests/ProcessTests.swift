import Foundation
import Testing

@testable import AgentLogCLI

/// What only a process of its own shows: signals, closed pipes, real terminals.
@Suite(.enabled(if: Executable.path != nil, "the agentlog executable is not beside the tests"))
struct ProcessTests {
  @Test func `a closed pipe ends quietly with 141`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let result = try Executable.run(["completions", "bash"], output: pipe)
    #expect(result.status == 141)
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `an interrupt ends quietly and leaves no half report`(signal: Int32) throws {
    let folder = try Folder()
    let input = Pipe()
    let result = try Executable.run(
      ["validate", "--report", "json=\(folder.path)/r.json", "-"], input: input
    ) { process in
      // The report's temporary file shows that the call was found right and reading began.
      for _ in 0..<500 where (try? folder.names.isEmpty) ?? true { usleep(10_000) }
      let waiting = try folder.names
      #expect(waiting.count == 1)
      kill(process.processIdentifier, signal)
    }
    #expect(result.status == 128 + signal)
    #expect(result.errors.isEmpty)
    #expect(try folder.names.isEmpty)
  }

  @Test func `standard input is a log like any other`() throws {
    let input = Pipe()
    let log = try Data(contentsOf: URL(fileURLWithPath: Sample.valid))
    let result = try Executable.run(
      ["validate", "--schema", "agent-run", "-"], input: input
    ) { _ in
      try input.fileHandleForWriting.write(contentsOf: log)
      try input.fileHandleForWriting.close()
    }
    #expect(result.status == 0)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"))
  func `a full disk is told and is no pass`() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let result = try Executable.run(["version"], output: full)
    #expect(result.status == 3)
    #expect(result.errors.contains("cannot write to standard output: no space left"))
  }
}

/// The program that was built with the tests.
enum Executable {
  static let path: String? = {
    // Linux runs the tests from the build folder; macOS from a bundle in it.
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    let file = folder.appendingPathComponent("agentlog").path
    return FileManager.default.isExecutableFile(atPath: file) ? file : nil
  }()

  static func run(
    _ arguments: [String], input: Any? = nil, output: Any? = nil,
    meanwhile: (Process) throws -> Void = { _ in }
  ) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = arguments
    // A test is no step of the workflow that it runs in.
    process.environment = ProcessInfo.processInfo.environment.filter {
      $0.key != "GITHUB_STEP_SUMMARY"
    }
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = output ?? FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    try meanwhile(process)
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
