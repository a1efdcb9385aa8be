import AgentLogJSON

/// Where the bytes of a fixture go.
package protocol FixtureSink: AnyObject, Sendable {
  /// Takes the next lines; what goes wrong is told by whoever ends the file.
  func write(_ bytes: [UInt8])
}

/// Keeps a fixture in memory.
package final class FixtureMemory: FixtureSink, Sendable {
  private let kept = Lock<[UInt8]>([])

  package init() {}
  package var bytes: [UInt8] { kept.withValue { $0 } }
  package func write(_ bytes: [UInt8]) { kept.withValue { $0 += bytes } }
}
