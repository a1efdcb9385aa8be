import Foundation
import Testing

@testable import AgentLogCLI

/// An input that nobody meant to be a log, or that nobody can read to its end, with what is said
/// of it.
struct HostileInput: Sendable, CustomTestStringConvertible {
  /// The name of the file or folder, too.
  var testDescription: String
  var status: AgentLogCLI.ExitStatus
  /// Parts of the text report.
  var says: [String]
  var flags: [String] = []
  /// Makes the input at a path.
  var make: @Sendable (String) throws -> Void

  private static func file(
    _ name: String, _ bytes: [UInt8], _ status: AgentLogCLI.ExitStatus,
    _ says: String..., flags: [String] = []
  ) -> HostileInput {
    HostileInput(testDescription: name, status: status, says: says, flags: flags) { path in
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
  }

  private static func other(
    _ name: String, _ status: AgentLogCLI.ExitStatus, _ says: String...,
    make: @escaping @Sendable (String) throws -> Void
  ) -> HostileInput {
    HostileInput(testDescription: name, status: status, says: says, make: make)
  }

  private static func text(_ text: String, times: Int = 1) -> [UInt8] {
    Array(String(repeating: text, count: times).utf8)
  }

  private static func bytes(of path: String) -> [UInt8] {
    Array((try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data())
  }

  static let all = unreachable + empty + strange + nested + broken

  private static let unreachable: [HostileInput] = [
    other("missing", .inconclusive, "there is no such file or directory") { _ in },
    other("no-match-*.jsonl", .inconclusive, "no file matches this pattern") { _ in },
    other("folder-without-logs", .inconclusive, "no logs in this directory") { path in
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/notes.txt"))
    },
    other("socket", .inconclusive, "is a socket") { try makeSocket($0) },
    file("utf-16", [0xFF, 0xFE, 0x7B, 0], .inconclusive, "is UTF-16, JSON is UTF-8; convert it"),
    file(
      "cut-in-the-header.gz", [0x1F, 0x8B, 0x08, 0, 0, 0], .inconclusive,
      "ends early or is damaged"),
  ]

  private static let empty: [HostileInput] = [
    file("empty", [], .inconclusive, "the input is empty"),
    file("only-a-byte-order-mark", [0xEF, 0xBB, 0xBF], .inconclusive, "blank lines only"),
    file("blank", text("\n\n  \n\t\r\n"), .inconclusive, "blank lines only"),
  ]

  private static let strange: [HostileInput] = [
    file(
      "text", text("Traceback (most recent call last):\n  boom\n"), .inconclusive,
      "json/not-json", "no line of the input is a JSON object"),
    file(
      "a-program", Array(bytes(of: "/bin/ls").prefix(60_000)), .inconclusive, "json/not-json",
      "no line of the input is a JSON object"),
    file(
      "nul", [UInt8](repeating: 0, count: 5_000), .inconclusive, "this line holds NUL bytes"),
    file("other-events", text(#"{"event":"door_opened"}"#), .inconclusive, "COULD NOT JUDGE"),
    file(
      "brackets", text("[\n", times: 20_000), .inconclusive, "json/not-json",
      "no line of the input is a JSON object"),
    file(
      "scalars", text("1\n\"x\"\nnull\n[]\n"), .failed, "json/not-an-object",
      "no line of the input is a JSON object"),
  ]

  private static let nested: [HostileInput] = [
    file(
      "nested", text(#"{"a":"#) + text("[", times: 100_000) + text("]", times: 100_000),
      .failed, "json/too-deep", "more than 512 levels of nesting"),
    file("nested-arrays", text("[", times: 100_000), .failed, "json/too-deep"),
    file("nested-objects", text(#"{"a":"#, times: 100_000), .failed, "json/too-deep"),
  ]

  private static let broken: [HostileInput] = [
    file(
      "braces", text("{\n", times: 20_000), .failed, "json/malformed",
      "the line ends before the record does"),
    file(
      "open-members", text("{\"a\":[\n", times: 20_000), .failed, "json/malformed",
      "the line ends before the record does"),
    file(
      "not-utf-8", text(#"{"event":"run_"#) + [0xFF, 0xFE] + text(#"started"}"#), .failed,
      "json/malformed", "these bytes are not UTF-8"),
    file(
      "long", bytes(of: Sample.valid) + text("{\"a\":\"" + String(repeating: "a", count: 9_000)),
      .failed, "json/too-long", "was passed over; raise --max-line", flags: ["--max-line", "4K"]),
    file("cut", bytes(of: Sample.valid).dropLast(20), .failed, "json/truncated"),
    other("cut.gz", .failed, "ends early or is damaged", "json/truncated") { path in
      let whole = (0..<40).flatMap { _ in bytes(of: Sample.valid) }
      try Data(whole).write(to: URL(fileURLWithPath: path + ".whole"))
      try shell("gzip -c '\(path).whole' | head -c 900 > '\(path)'; rm '\(path).whole'")
    },
  ]

  private static func shell(_ command: String) throws {
    guard let stream = popen(command, "w") else { throw POSIXError(.EIO) }
    pclose(stream)
  }

  /// The path of a socket has to be short, so it is made elsewhere and moved.
  private static func makeSocket(_ path: String) throws {
    let short = "/tmp/agentlog-\(UInt32.random(in: 0 ... .max))"
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short.utf8) }
    #if os(Linux)
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    defer { close(descriptor) }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    guard status == 0, rename(short, path) == 0 else { throw POSIXError(.EIO) }
  }
}
