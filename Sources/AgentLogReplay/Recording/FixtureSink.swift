/// Where the bytes of a fixture go.
package protocol FixtureSink: AnyObject {
  /// Takes the next lines; what goes wrong is told by whoever ends the file.
  func write(_ bytes: [UInt8])
}

/// Keeps a fixture in memory.
package final class MemorySink: FixtureSink {
  package private(set) var bytes: [UInt8] = []
  package init() {}
  package func write(_ bytes: [UInt8]) { self.bytes += bytes }
}
