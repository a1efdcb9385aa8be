import AgentLogJSON

/// What Loki's HTTP interface takes and gives, on one line: `{"streams":[…]}` of a push and
/// `{"data":{"result":[…]}}` of a query, each of `{"stream":{…},"values":[["ts","line"],…]}`.
///
/// The entries of all streams are put in the order of time.
enum LokiDocumentEnvelope: Envelope {
  static func take(_ line: OuterLine, into entries: inout [EnvelopeEntry]) -> Bool {
    let result = line.member("data", .object).flatMap { line.member("result", of: $0, .array) }
    guard let streams = result ?? line.member("streams", .array) else { return false }
    var found: [[EnvelopeEntry]] = []
    for stream in line.elements(streams) {
      guard line.member("stream", of: stream, .object) != nil,
        let values = line.member("values", of: stream, .array)
      else { return false }
      var lines: [EnvelopeEntry] = []
      for value in line.elements(values) {
        // A third element holds metadata.
        guard line.nodes[value].kind == .array, line.nodes[value].count >= 2,
          line.nodes[value + 1].kind == .string, line.nodes[value + 2].kind == .string
        else { return false }
        lines.append(
          EnvelopeEntry(
            range: line.range(value + 2), form: .string, time: line.range(value + 1)))
      }
      found.append(lines)
    }
    guard found.contains(where: { !$0.isEmpty }) else { return false }
    entries += TimeOrder.sorted(found, in: line.bytes)
    return true
  }
}
