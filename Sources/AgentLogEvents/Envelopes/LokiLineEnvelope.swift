import AgentLogJSON

/// Loki's command line with `--output=jsonl`: `{"labels":{…},"line":"…","timestamp":"…"}`.
///
/// It prints the newest entry first unless it is told `--forward`; ``EnvelopeReader`` turns such
/// an export around.
enum LokiLineEnvelope: Envelope {
  static func take(_ line: OuterLine, into entries: inout [EnvelopeEntry]) -> Bool {
    guard let text = line.member("line", .string), let time = line.member("timestamp", .string),
      line.member("labels", .object) != nil || line.nodes[0].count == 2
    else { return false }
    entries.append(
      EnvelopeEntry(range: line.range(text), form: .string, time: line.range(time)))
    return true
  }
}
