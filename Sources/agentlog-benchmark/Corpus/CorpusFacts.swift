import Foundation

/// What is known about a generated corpus. Written beside it, as `FILE.facts.json`.
struct CorpusFacts: Codable, Equatable {
  var seed: UInt64
  var bytes: Int
  var lines: Int
  var runs: Int
  /// Events by name.
  var events: [String: Int]
  /// Planted faults by the rule that reports them.
  var planted: [String: Int]
  var sha256: String

  static func path(for corpus: String) -> String { corpus + ".facts.json" }

  /// The facts beside a corpus, or nil where there are none.
  static func read(for corpus: String) -> CorpusFacts? {
    guard let data = FileManager.default.contents(atPath: path(for: corpus)) else { return nil }
    return try? JSONDecoder().decode(CorpusFacts.self, from: data)
  }

  func write(for corpus: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(self) + Data("\n".utf8)).write(
      to: URL(fileURLWithPath: Self.path(for: corpus)))
  }
}
