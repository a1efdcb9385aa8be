import AgentLogEvents
import AgentLogJSON
import AgentLogSchema
import Testing

/// What happens when more runs are open than are kept.
@Suite struct OpenRunsTests {
  /// Collects the ids of the rules that are broken.
  private final class Sink: StreamFindingSink {
    let schema: CompiledStream
    var rules: [String] = []

    init(_ schema: CompiledStream) { self.schema = schema }

    func found(
      site: Int, run: Int?, place: FindingPlace, pointer: String?, message: () -> String
    ) {
      rules.append(schema.sites[site].rule)
    }
  }

  @Test func `a run that was forgotten to make room is not held against the log`() throws {
    let schema = try #require(try StreamSchema.shipped("service-log"))
    let names = schema.events.map(\.name)
    let start = try #require(names.firstIndex(of: "trace.start"))
    let end = try #require(names.firstIndex(of: "trace.complete"))
    let stream = schema.makeStream()
    let sink = Sink(stream)
    let judge = StreamJudge(stream, isWindow: false, openLimit: 2, sink: sink)
    let buffer = PaddedBuffer(capacity: 16)
    buffer.append(Array("abc".utf8))
    let memory = ColumnBuffer()
    let columns = memory.extend(by: 32)
    // a is forgotten when c begins, and b when a goes on.
    for (event, run) in [
      (start, 0), (start, 1), (start, 2), (end, 0), (end, 2), (end, 1), (end, 2),
    ] {
      var row = EventRow(line: 0, lineStart: 0, start: 0, end: 0)
      row.event = Int32(event)
      row.run = ByteRange(run..<run + 1)
      row.runHash = UInt64(run)
      let place = Place(file: 0, line: 1, column: 1, codePointColumn: 1, offset: 0)
      if let admitted = judge.admit(&row, buffer.bytes, at: place) {
        judge.judge(&row, columns, run: admitted)
      }
    }
    judge.finish()
    withExtendedLifetime(memory) {}
    #expect(sink.rules == ["stream/after-end"], "c goes on after its end; the rest is fine")
    #expect(judge.omitted == ["stream/open-runs": 2])
  }
}
