/// Writes a deterministic log of agent runs in the vocabulary of the `agent-run` schema.
///
/// 64 runs are interleaved. Every event is valid but for the planted faults, of which one falls due
/// every ``faultDistance`` lines, so that a check of the corpus has a known result. The same size
/// and seed give the same bytes everywhere.
final class CorpusGenerator {
  static let faultDistance = 1000
  private static let openRuns = 64

  let size: Int
  let seed: UInt64

  // What the files that write the single events share with this one.
  var random: CorpusRandom
  var clock = CorpusClock()
  let words: Vocabulary
  let out: LineWriter
  private var runs: [CorpusRun] = []
  private var begun = 0
  private var linesAhead = 0
  var events: [String: Int] = [:]
  var faults = FaultPlan()

  init(size: Int, seed: UInt64, path: String) throws {
    self.size = size
    self.seed = seed
    var random = CorpusRandom(seed: seed)
    words = Vocabulary(&random)
    self.random = random
    out = try LineWriter(path: path)
  }

  /// Writes the file.
  func generate() throws -> CorpusFacts {
    while true {
      if runs.count < Self.openRuns, out.written + linesAhead * 370 < size {
        try begin()
      } else if runs.isEmpty {
        break
      } else {
        try advance(random.below(runs.count))
      }
      if let fault = faults.take(.betweenLines, at: out.lines) { try plant(fault) }
    }
    let hash = try out.finish()
    return CorpusFacts(
      seed: seed, bytes: out.written, lines: out.lines, runs: begun, events: events,
      planted: faults.planted, sha256: hash)
  }

  private func begin() throws {
    clock.advance(by: 1 + random.below(39))
    var run = CorpusRun(startedAt: clock.milliseconds, random: &random)
    begun += 1
    linesAhead += run.linesLeft
    envelope("run_started", &run)
    out.put(#","request_id":"req_"#)
    out.put(hex: random.next())
    if random.below(5) == 0 {
      out.put(#"","user_id":null,"task_hash":"sha256:"#)
    } else {
      out.put(#"","user_id":"user_"#)
      out.put(1000 + random.below(9000))
      out.put(#"","task_hash":"sha256:"#)
    }
    hash()
    out.put(#"","agent":""#)
    out.put(words.agents[random.below(words.agents.count)])
    out.put(#"","agent_version":"1."#)
    out.put(random.below(16))
    out.put(#"","tags":["nightly","eu-west-1"]}"#)
    try end("run_started")
    runs.append(run)
  }

  /// Writes the next event of a run.
  private func advance(_ index: Int) throws {
    clock.advance(by: 1 + random.below(39))
    linesAhead -= runs[index].linesLeft
    if let entry = runs[index].agenda.popLast() {
      switch entry {
      case .modelResult: try modelResult(&runs[index])
      case .toolCall(let tool, let id): try toolCall(&runs[index], tool, id)
      case .toolResult(let tool, let id): try toolResult(&runs[index], tool, id)
      }
    } else if runs[index].stepsLeft > 0 {
      try step(&runs[index])
    } else {
      let run = runs.remove(at: index)
      try finish(run)
      return
    }
    linesAhead += runs[index].linesLeft
  }
}
