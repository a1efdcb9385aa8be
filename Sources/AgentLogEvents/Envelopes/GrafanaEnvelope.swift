import AgentLogJSON

/// Logs as Grafana saves them, on one line: `[{"line":"…","timestamp":"…",…},…]`.
enum GrafanaEnvelope: Envelope {
  static func take(_ line: OuterLine, into entries: inout [EnvelopeEntry]) -> Bool {
    guard let root = line.nodes.first, root.kind == .array, root.count > 0 else { return false }
    var found: [EnvelopeEntry] = []
    for element in line.elements(0) {
      guard let text = line.member("line", of: element, .string),
        let time = line.member("timestamp", of: element, .string)
      else { return false }
      found.append(
        EnvelopeEntry(range: line.range(text), form: .string, time: line.range(time)))
    }
    entries += TimeOrder.sorted([found], in: line.bytes)
    return true
  }
}
