/// Ids of the run that is under way: where they stand in the arguments of its calls, they are replaced
/// by their names, for no two runs share them.
enum RunIDs {
  static let keys = ["run_id", "trace_id", "request_id", "user_id"]
  /// Shorter texts stand for too many things.
  private static let shortest = 8

  /// Takes the ids of an event.
  static func remember(_ event: ReplayValue, in ids: inout [ReplayValue.Member]) {
    for key in keys {
      guard let value = event[key] else { continue }
      ids.removeAll { $0.key == key }
      ids.append(.init(key, value))
    }
  }

  static func tied(_ value: ReplayValue, to ids: [ReplayValue.Member]) -> ReplayValue {
    switch value {
    case .string(let text) where text.utf8.count >= shortest:
      let id = ids.first { keys.contains($0.key) && $0.value == value }
      return id.map { .record([("$context", .string($0.key))]) } ?? value
    case .array(let elements): return .array(elements.map { tied($0, to: ids) })
    case .object(let members):
      return .object(members.map { .init($0.key, tied($0.value, to: ids)) })
    default: return value
    }
  }
}

/// What a replay says of events that are logged otherwise than recorded.
enum DriftText {
  static func lines(_ comparison: Comparison, _ path: String) -> [String] {
    comparison.differences.filter(\.kind.isBreaking).map { one in
      let change = one.pointer.isEmpty ? "" : " \(one.pointer)"
      let said =
        switch one.kind {
        case .missing: "\(one.event) is recorded and was not logged"
        case .extra: "\(one.event) was logged and is not recorded"
        case .order: "\(one.event) came in another order"
        default: "\(one.event) differs in \(one.kind.rawValue)\(change)"
        }
      let line = one.leftLine ?? one.nearLine ?? 1
      return "\(path):\(line): \(said). \(CallMatcher.remedy)"
    }
  }
}
