#if canImport(Testing)
  import AgentLogCheck
  import AgentLogEvents
  import AgentLogJSON
  import AgentLogRun
  import AgentLogSchema

  /// The events of a log as values, under the names that a schema has for them. O(its size) memory: for
  /// the logs of tests.
  struct LoggedEvents: Sendable {
    struct Event: Sendable {
      /// The canonical name, or the one it has where the schema knows none.
      var name: String
      /// nil for an event outside of any run.
      var run: String?
      var line: Int
      private let value: LogValue
      private let names: FieldNames

      init(_ value: LogValue, line: Int, _ names: FieldNames) {
        self.value = value
        self.line = line
        self.names = names
        let logged = names.value("event", of: value)?.plainText ?? ""
        name = names.events[logged] ?? logged
        run = names.value(names.run, of: value)?.plainText
      }

      /// A field by its canonical name, or by the name it has in the log.
      subscript(field: String) -> LogValue? { names.value(field, of: value) }
    }

    private(set) var events: [Event] = []
    /// Lines that begin like records and are none.
    private(set) var broken: [Int] = []
    private(set) var problems: [String] = []

    init(_ log: AgentLog, _ schema: StreamSchema) throws(LogCheckMistake) {
      let names = FieldNames(schema)
      let reader: ChunkReader
      switch log.source {
      case .nothing(let reason): throw LogCheckMistake("there is no log: \(reason)")
      case .bytes(let bytes): reader = ChunkReader(bytes: bytes, name: log.name)
      case .files(let paths):
        let (streams, unresolved) = InputResolver.resolve(paths, join: false)
        problems = unresolved.map { "\($0.path): \($0.message)" }
        reader = ChunkReader(streams: streams)
      }
      let chunk = Chunk()
      var line = 0
      while reader.next(chunk) {
        if chunk.offset == 0 { line = 0 }
        if chunk.overlong != nil {
          line += 1
          broken.append(line)
          continue
        }
        let bytes = chunk.buffer.bytes.slice(0..<chunk.buffer.count)
        var texts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        // A newline ends a line; behind the last one there is none.
        if texts.last?.isEmpty ?? false { texts.removeLast() }
        for text in texts {
          line += 1
          let start = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
          guard start == 0x7B else { continue }
          if let value = try? LogValue(json: text) {
            events.append(Event(value, line: line, names))
          } else {
            broken.append(line)
          }
        }
      }
      problems += reader.problems.map { "\($0.path): \($0.message)" }
    }

    /// The runs in the order they began. Events outside of any run are left out.
    var runs: [(id: String, events: [Event])] {
      var places: [String: Int] = [:]
      var runs: [(id: String, events: [Event])] = []
      for event in events {
        guard let run = event.run else { continue }
        if let place = places[run] {
          runs[place].events.append(event)
        } else {
          places[run] = runs.count
          runs.append((run, [event]))
        }
      }
      return runs
    }

    /// Why nothing can be said of the log; nil where something can.
    var untold: String? {
      if let problem = problems.first { return problem }
      if let line = broken.first {
        let rest = broken.count == 1 ? "" : " and \(broken.count - 1) more"
        return "line \(line)\(rest) cannot be read as JSON, so events may be missing"
      }
      return events.isEmpty
        ? "the log holds no event; a text is JSON Lines, the path of a file is .file(path)" : nil
    }
  }

  /// What a schema calls fields and events, and what they are called in logs.
  final class FieldNames: Sendable {
    /// The canonical name of an event by each name that it has in logs.
    let events: [String: String]
    /// The canonical name of the run key.
    let run: String
    /// The names a field may have, the canonical one first.
    private let keys: [String: [String]]

    init(_ schema: StreamSchema) {
      let root = schema.document.root
      var keys: [String: [String]] = [:]
      for (key, value) in root["fields"]?.members ?? [] {
        guard let name = key.string else { continue }
        keys[name] = [name] + (value["keys"]?.elements ?? []).compactMap(\.string)
      }
      if let event = root["event"]?.string, event != "event" { keys["event"] = keys[event] }
      self.keys = keys
      var events: [String: String] = [:]
      for (key, value) in root["events"]?.members ?? [] {
        guard let name = key.string else { continue }
        events[name] = name
        for other in value["names"]?.elements ?? [] { events[other.string ?? name] = name }
      }
      self.events = events
      run = root["run"]?["key"]?.string ?? "run_id"
    }

    func value(_ field: String, of event: LogValue) -> LogValue? {
      for key in keys[field] ?? [field] {
        if let value = event[key] { return value }
      }
      return nil
    }
  }

  extension LogValue {
    /// The text of a string, of anything else its JSON.
    var plainText: String {
      if case .string(let text) = self { return text }
      return text
    }

    /// A number that counts something; nil for any other value.
    var count: Int? {
      switch self {
      case .integer(let value): Int(exactly: value)
      case .number(let value): Int(exactly: value)
      default: nil
      }
    }
  }
#endif
