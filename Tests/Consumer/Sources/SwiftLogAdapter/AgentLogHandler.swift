import AgentLogRun
public import Logging

/// A handler of swift-log that turns what is logged with an `event` in its metadata into events of the
/// current run, and lets everything else through to another handler.
///
///     LoggingSystem.bootstrap { AgentLogHandler(next: StreamLogHandler.standardError(label: $0)) }
///     logger.info("cache hit", metadata: ["event": "cache.hit", "key_hash": "ab12"])
///
/// The message is not part of the event: texts are for people, and are where secrets hide.
public struct AgentLogHandler: LogHandler {
  /// On everything that is logged.
  public var metadata: Logger.Metadata = [:]
  /// The least level that is logged.
  public var logLevel: Logger.Level = .info
  /// Adds what the surroundings know.
  public var metadataProvider: Logger.MetadataProvider?
  private var next: any LogHandler

  /// - Parameter next: takes what is no event of a run.
  public init(next: any LogHandler) { self.next = next }

  /// One value of ``metadata``.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Logs an event of the run, or hands it on.
  public func log(event: LogEvent) {
    var fields = metadata
    fields.merge(metadataProvider?.get() ?? [:]) { $1 }
    fields.merge(event.metadata ?? [:]) { $1 }
    guard let run = AgentRun.current, case .string(let name)? = fields.removeValue(forKey: "event")
    else { return next.log(event: event) }
    var members = fields.sorted { $0.key < $1.key }.map {
      LogValue.Member($0.key, Self.value($0.value))
    }
    members.append(.init("level", .string(event.level.rawValue)))
    run.emit(name, .object(members))
  }

  private static func value(_ value: Logger.Metadata.Value) -> LogValue {
    switch value {
    case .string(let text): .string(text)
    case .stringConvertible(let other): .string(other.description)
    case .array(let elements): .array(elements.map { Self.value($0) })
    case .dictionary(let members):
      .object(members.sorted { $0.key < $1.key }.map { .init($0.key, Self.value($0.value)) })
    }
  }
}
