import Foundation
import Testing

@testable import AgentLogCLI

@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases)
  func `a script names every command, flag and word`(shell: Shell) {
    let script = Call("completions", shell.rawValue).output
    for command in Commands.all {
      #expect(script.contains(command.lastWord))
      for flag in command.flags {
        #expect(script.contains(shell == .fish ? "-l \(flag.long)" : "--\(flag.long)"))
        for word in flag.value?.completion.words ?? [] { #expect(script.contains(word)) }
      }
      for word in command.operand?.value.completion.words ?? [] {
        #expect(script.contains(word))
      }
    }
  }

  @Test(.enabled(if: Program.exists("bash"), "bash is not installed"))
  func `bash reads its script`() throws {
    #expect(try Program.check(.bash, ["bash", "-n"]))
  }

  @Test(.enabled(if: Program.exists("zsh"), "zsh is not installed"))
  func `zsh reads its script`() throws {
    #expect(try Program.check(.zsh, ["zsh", "-n"]))
  }

  @Test(.enabled(if: Program.exists("fish"), "fish is not installed"))
  func `fish reads its script`() throws {
    #expect(try Program.check(.fish, ["fish", "--no-execute"]))
  }

  /// What was typed, and what bash offers for its last word.
  static let typed: [(words: [String], offers: [String])] = [
    (["agentlog", "sch"], ["schema"]),
    (["agentlog", "schema", "l"], ["list", "lint"]),
    (["agentlog", "schema", "list", "--"], ["--help"]),
    (["agentlog", "validate", "--fo"], ["--format"]),
    (["agentlog", "validate", "--format", "j"], ["json", "junit"]),
    (["agentlog", "validate", "--format", "=", "sa"], ["sarif"]),
    (["agentlog", "validate", "-f", "t"], ["text"]),
    (["agentlog", "validate", "--report", "sa"], ["sarif="]),
    (["agentlog", "validate", "--jobs", ""], []),
    (["agentlog", "completions", ""], ["bash", "zsh", "fish"]),
  ]

  @Test(.enabled(if: Program.exists("bash"), "bash is not installed"), arguments: typed)
  func `bash offers what fits`(row: (words: [String], offers: [String])) throws {
    let words = row.words.map { "'\($0)'" }.joined(separator: " ")
    let tail = "COMP_WORDS=(\(words)); COMP_CWORD=\(row.words.count - 1); _agentlog; "
    let offered = try Program.output(
      ["bash", "-c", Shell.bash.script + tail + "echo \"${COMPREPLY[*]}\""])
    #expect(offered.split(whereSeparator: \.isWhitespace).map(String.init) == row.offers)
  }

  @Test(.enabled(if: Program.exists("fish"), "fish is not installed"), arguments: typed)
  func `fish offers what fits`(row: (words: [String], offers: [String])) throws {
    let line = row.words.joined(separator: " ").replacingOccurrences(of: " = ", with: "=")
    let offered = try Program.output(
      ["fish", "--no-config", "-c", Shell.fish.script + "complete -C '\(line)'"])
    let words = offered.split(separator: "\n").map { $0.split(separator: "\t")[0] }
    let expected = row.offers.map { line.contains("=") ? "--format=" + $0 : $0 }
    #expect(Set(words.map(String.init)) == Set(expected))
  }
}

extension Program {
  fileprivate static func exists(_ shell: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(shell)")
    }
  }

  /// Whether the shell finds no mistake in the script for it.
  fileprivate static func check(_ shell: Shell, _ command: [String]) throws -> Bool {
    let file = NSTemporaryDirectory() + "agentlog-completion-\(UUID().uuidString)"
    try Data(shell.script.utf8).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    return try run(command + [file]).status == 0
  }

  fileprivate static func output(_ command: [String]) throws -> String {
    try run(command).output
  }

  private static func run(_ command: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
