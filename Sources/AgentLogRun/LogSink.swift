import AgentLogJSON

/// Where events go.
///
/// A run writes its events one after another, in order; several runs may write at once. A sink must
/// not log into the run that writes to it, which waits for it.
public protocol LogSink: Sendable {
  /// Takes one event: a JSON object in UTF-8, without newline.
  func write(_ event: [UInt8])
}

/// Keeps events in memory, for tests.
public final class MemorySink: LogSink {
  private let kept = Lock<[UInt8]>([])

  /// An empty sink.
  public init() {}

  /// Takes one event: a JSON object in UTF-8, without newline.
  public func write(_ event: [UInt8]) {
    kept.withValue {
      $0 += event
      $0.append(0x0A)
    }
  }

  /// What was written so far, as JSON Lines.
  public var bytes: [UInt8] { kept.withValue { $0 } }
  /// The same as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// The events as values. O(all that was written).
  public var events: [LogValue] {
    bytes.split(separator: 0x0A).compactMap { try? LogValue(json: $0) }
  }
}

/// Hands each event to a closure: the way to a logging framework.
public struct ClosureSink: LogSink {
  private let body: @Sendable ([UInt8]) -> Void

  /// Hands events to the closure, one after another.
  public init(_ body: @escaping @Sendable (_ event: [UInt8]) -> Void) { self.body = body }

  /// Takes one event: a JSON object in UTF-8, without newline.
  public func write(_ event: [UInt8]) { body(event) }
}
