import AgentLogRedaction

/// A detector named on the command line.
struct DetectorArgument {
  let detector: Detector

  init(_ id: String) throws(UsageError) {
    let plain = id.hasPrefix("leak/") ? String(id.dropFirst(5)) : id
    guard let detector = Detectors.all.first(where: { $0.id == plain }) else {
      throw .unknown(
        "detector", id, candidates: Detectors.all.map(\.id),
        hint: "agentlog detectors list shows all")
    }
    self.detector = detector
  }
}
