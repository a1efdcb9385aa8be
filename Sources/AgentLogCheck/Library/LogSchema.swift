import AgentLogJSON
package import AgentLogSchema

/// What a log is held to: a schema that comes with agentlog, or one of yours.
public struct LogSchema: Sendable, Hashable {
  private enum Source: Sendable, Hashable {
    case shipped(String)
    case file(String)
    case json(String)
  }

  private let source: Source

  /// `agent-run`: a run started, stepped, called tools and models, finished.
  public static let agentRun = LogSchema(source: .shipped("agent-run"))
  /// `tool-gateway`: each tool call and its result, at the boundary.
  public static let toolGateway = LogSchema(source: .shipped("tool-gateway"))
  /// `agent-trace`: spans in trees.
  public static let agentTrace = LogSchema(source: .shipped("agent-trace"))
  /// `run-summary`: one record that sums a run up.
  public static let runSummary = LogSchema(source: .shipped("run-summary"))
  /// `service-log`: a service's log with levels and traces.
  public static let serviceLog = LogSchema(source: .shipped("service-log"))
  /// `otel-genai`: the GenAI conventions of OpenTelemetry.
  public static let otelGenAI = LogSchema(source: .shipped("otel-genai"))

  /// A schema that comes with agentlog, by its name: what `agentlog schema list` shows.
  public static func named(_ name: String) -> LogSchema { LogSchema(source: .shipped(name)) }

  /// A stream schema or a plain JSON Schema in a file, relative to the working directory.
  public static func file(_ path: String) -> LogSchema { LogSchema(source: .file(path)) }

  /// A stream schema or a plain JSON Schema as text.
  public static func json(_ text: String) -> LogSchema { LogSchema(source: .json(text)) }

  /// Compiled schemas, for a test suite asks for few of them very often.
  private static let compiled = Lock<[LogSchema: StreamSchema]>([:])

  package func load() throws(LogCheckMistake) -> StreamSchema {
    if let schema = Self.compiled.withValue({ $0[self] }) { return schema }
    let schema = try compile()
    // A file may change between two tests.
    if case .file = source { return schema }
    Self.compiled.withValue { $0[self] = schema }
    return schema
  }

  private func compile() throws(LogCheckMistake) -> StreamSchema {
    switch source {
    case .shipped(let name):
      let schema = try LogCheckMistake.translating { () throws(SchemaMistakes) in
        try StreamSchema.shipped(name)
      }
      guard let schema else {
        let names = StreamSchema.shippedNames.joined(separator: ", ")
        throw LogCheckMistake("there is no schema '\(name)' among those shipped: \(names)")
      }
      return schema
    case .file(let path):
      let text = try FileBytes.read(path)
      return try LogCheckMistake.translating { () throws(SchemaMistakes) in
        try StreamSchema(file: path, text: text)
      }
    case .json(let text):
      return try LogCheckMistake.translating { () throws(SchemaMistakes) in
        try StreamSchema(file: "schema", text: Array(text.utf8))
      }
    }
  }
}
