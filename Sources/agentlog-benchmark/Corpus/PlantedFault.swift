/// A fault that the corpus plants on purpose. Each breaks one rule, exactly once.
enum PlantedFault: Int, CaseIterable {
  case statusMissing
  case latencyIsText
  case zonelessTimestamp
  case unknownStatus
  case brokenObject
  case textLine
  case arrayLine
  case repeatedKey
  case wrongStepCount
  case lostResult
  case unfinishedRun
  case timeRunsBack
  case eventAfterEnd

  /// The rule that reports it.
  var rule: String {
    switch self {
    case .statusMissing: "event/missing-field"
    case .latencyIsText: "event/wrong-type"
    case .zonelessTimestamp: "event/bad-format"
    case .unknownStatus: "event/bad-value"
    case .brokenObject: "json/malformed"
    case .textLine: "json/not-json"
    case .arrayLine: "json/not-an-object"
    case .repeatedKey: "json/duplicate-key"
    case .wrongStepCount: "stream/count-disagrees"
    case .lostResult: "stream/unpaired-call"
    case .unfinishedRun: "stream/unfinished-run"
    case .timeRunsBack: "stream/time-runs-backwards"
    case .eventAfterEnd: "stream/after-end"
    }
  }

  /// Where it can be planted.
  var place: Place {
    switch self {
    case .statusMissing, .latencyIsText, .unknownStatus, .lostResult: .toolResult
    case .zonelessTimestamp, .timeRunsBack, .repeatedKey: .step
    case .wrongStepCount, .unfinishedRun, .eventAfterEnd: .runFinished
    case .brokenObject, .textLine, .arrayLine: .betweenLines
    }
  }

  enum Place { case toolResult, step, runFinished, betweenLines }
}
