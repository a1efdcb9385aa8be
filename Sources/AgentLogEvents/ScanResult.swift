/// What scanning one chunk brought: rows and findings in the order of the lines. Reused from chunk
/// to chunk.
package struct ScanResult {
  package let rows = RowBuffer()
  /// A column for each request of the schema and each row, row after row.
  package let columns = ColumnBuffer()
  package var findings: [RawFinding] = []
  package var details: [FindingDetail] = []
  /// Pieces of messages, in the order of their rows.
  package var deltas: [DeltaPiece] = []
  /// Arguments with their hashes, in the order of their rows.
  package var pairs: [HashPair] = []
  /// Values of fields of which only a sample may be logged, in the order of their rows.
  package var samples: [SampledValue] = []
  /// Lines of the chunk that are not blank.
  package var lines = 0
  /// All lines of the chunk.
  package var allLines = 0
  /// Lines that are no record and no part of one.
  package var otherLines = 0
  /// Records, whether events or not.
  package var records = 0
  /// Records that are events of the schema.
  package var events = 0
  /// Events that the schema names; the others it lets be.
  package var knownEvents = 0
  /// Values that were too much to judge: their record is not known to be right.
  package var unjudged = 0
  /// Pieces of text that were not looked into because of a bound.
  package var unaudited = 0
  /// Further keys that are twice in a record of which enough is told.
  package var unlistedKeys = 0

  package init() {}

  package mutating func clear() {
    rows.removeAll()
    columns.removeAll()
    findings.removeAll(keepingCapacity: true)
    details.removeAll(keepingCapacity: true)
    deltas.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    samples.removeAll(keepingCapacity: true)
    lines = 0
    allLines = 0
    otherLines = 0
    records = 0
    events = 0
    knownEvents = 0
    unjudged = 0
    unlistedKeys = 0
    unaudited = 0
  }
}
