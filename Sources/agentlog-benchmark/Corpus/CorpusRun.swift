/// One run of the corpus: what it is, how far it has come, and what it will log next.
struct CorpusRun {
  /// The members that every event of the run shares, from `,"run_id"` on, without a last comma.
  let identity: [UInt8]
  let rootSpan: UInt64
  let startedAt: Int
  /// Steps still to take.
  var stepsLeft: Int
  var steps = 0
  var sequence = 0
  /// What the current step still has to log, the next one last.
  var agenda: [Entry] = []

  enum Entry {
    case modelResult
    case toolCall(tool: Int, id: UInt64)
    case toolResult(tool: Int, id: UInt64)
  }

  init(startedAt: Int, random: inout CorpusRandom) {
    var identity = Array(#","run_id":"run_"#.utf8)
    for _ in 0..<24 { identity.append(Self.letters[random.below(32)]) }
    identity += Array(#"","trace_id":""#.utf8)
    for _ in 0..<32 { identity.append(Self.digits[random.below(16)]) }
    identity.append(0x22)
    self.identity = identity
    rootSpan = random.next()
    self.startedAt = startedAt
    stepsLeft = 3 + random.below(24)
  }

  /// About how many lines the run still has to log.
  var linesLeft: Int { stepsLeft * 5 / 2 + agenda.count + 1 }

  /// Begins a step and plans what it logs: a model's answer, one call, or two calls side by side.
  /// Gives the tool where the step is a call.
  mutating func beginStep(tools: Int, random: inout CorpusRandom) -> Int? {
    steps += 1
    stepsLeft -= 1
    let dice = random.below(16)
    if dice < 8 {
      agenda = [.modelResult]
      return nil
    }
    let tool = random.below(tools)
    let id = random.next()
    if dice < 14 {
      agenda = [.toolResult(tool: tool, id: id), .toolCall(tool: tool, id: id)]
    } else {
      let second = random.next()
      agenda = [
        .toolResult(tool: tool, id: id), .toolResult(tool: tool, id: second),
        .toolCall(tool: tool, id: second), .toolCall(tool: tool, id: id),
      ]
    }
    return tool
  }

  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let digits = Array("0123456789abcdef".utf8)
}
