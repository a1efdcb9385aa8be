import AgentLogEvents
import AgentLogJSON
import AgentLogSchema

/// Judges values by a plain JSON Schema the way a log is judged: each on one line, by the scanner
/// and its tables.
struct Instances {
  private let schema: StreamSchema
  private let judge: EventJudge

  init(
    _ schema: JSONElement, _ library: SchemaLibrary = SchemaLibrary(), assertsFormats: Bool = false
  ) throws {
    try self.init(
      String(decoding: schema.raw, as: UTF8.self), library, assertsFormats: assertsFormats)
  }

  init(
    _ schema: String, _ library: SchemaLibrary = SchemaLibrary(), assertsFormats: Bool = false
  ) throws {
    self.schema = try StreamSchema(
      file: "schema.json", text: schema.utf8, library: library, assertsFormats: assertsFormats)
    judge = EventJudge(
      self.schema.records, siteBase: 0, hash: IdentityHash(), depthLimit: 512)
  }

  func fits(_ value: JSONElement) -> Bool {
    let quote: [UInt8] = value.kind == .string ? [0x22] : []
    return findings(quote + value.raw.map { $0 == 0x0A ? 0x20 : $0 } + quote).isEmpty
  }

  /// The rules of what is wrong with a value, in the order of the findings.
  func findings(_ text: some Sequence<UInt8>) -> [String] {
    let buffer = PaddedBuffer(capacity: 256)
    buffer.append(text)
    var result = ScanResult()
    var lines = LineScanner(plan: schema.records.plan.keys, depthLimit: 512)
    lines.begin(buffer, endsFile: true)
    switch lines.next() {
    case .record(let range):
      judge.judge(
        lines.records.noted, buffer.bytes, range, line: 0, lineStart: 0, into: &result)
    case .notAnObject(_, let range):
      judge.judgeInstance(buffer.bytes, range, line: 0, lineStart: 0, into: &result)
    default: return ["json/malformed"]
    }
    return result.findings.map { schema.records.sites[Int($0.site)].rule }
  }
}
