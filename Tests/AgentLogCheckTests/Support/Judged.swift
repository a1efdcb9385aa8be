import AgentLogCheck
import AgentLogFindings
import AgentLogSchema
import Foundation

/// Judges logs that a test writes down: each is written to a file of its own, which is gone
/// afterwards.
enum Judged {
  /// The report on one log.
  ///
  /// - Parameter change: what differs from the default options.
  static func log(
    _ text: String, by schema: StreamSchema?, change: (inout CheckOptions) -> Void = { _ in }
  ) throws -> Report {
    try logs([text], by: schema, change: change)
  }

  /// The report on several logs, read in order. Files are called `1.jsonl`, `2.jsonl` and so on.
  static func logs(
    _ texts: [String], by schema: StreamSchema?, change: (inout CheckOptions) -> Void = { _ in }
  ) throws -> Report {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("agentlog-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try texts.enumerated().map { number, text in
      let url = folder.appendingPathComponent("\(number + 1).jsonl")
      try Data(text.utf8).write(to: url)
      return url.path
    }
    var options = CheckOptions()
    options.schema = schema
    change(&options)
    return Check(options).run(inputs: paths)
  }

  /// A shipped schema, compiled once.
  static func shipped(_ name: String) throws -> StreamSchema {
    guard let schema = shipped[name] else { throw Missing(name: name) }
    return schema
  }

  /// All shipped schemas by name.
  static let shipped: [String: StreamSchema] = {
    var all: [String: StreamSchema] = [:]
    for name in StreamSchema.shippedNames { all[name] = try? StreamSchema.shipped(name) }
    return all
  }()

  struct Missing: Error {
    var name: String
  }
}

extension CheckOptions {
  /// Sets what the flags of an example set.
  mutating func take(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let flag = rest.popFirst() {
      switch flag {
      case "--window": window = true
      case "--max-depth": maxDepth = rest.popFirst().flatMap { Int($0) } ?? 0
      case "--max-line": maxLine = rest.popFirst().flatMap { Int($0) } ?? 0
      default: throw Judged.Missing(name: flag)
      }
    }
  }
}
