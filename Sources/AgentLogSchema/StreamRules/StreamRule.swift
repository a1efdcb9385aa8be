package import AgentLogEvents
import AgentLogJSON

/// A rule about the events of a run, fed in the order of the log.
///
/// A rule is made from one entry of a schema's `stream` list. What it must remember of a run lies
/// in its words of the run tracker, or in a state of its own. A class, because millions of calls
/// must not copy it.
package class StreamRule {
  /// The events it looks at; nil for all.
  let events: [Int]?
  /// Columns of which at least one must be there for ``judge(_:_:)`` to have anything to do; none
  /// where it looks at every event.
  let columns: UInt32

  init(events: [Int]?, needs columns: [Int] = []) {
    self.events = events
    self.columns = columns.reduce(0) { $0 | 1 << UInt32($1) }
  }

  /// One event of a run.
  func judge(_ event: StreamEvent, _ judge: StreamJudge) {}

  /// The run is complete, or will not go on.
  func close(_ run: ClosingRun, _ judge: StreamJudge) {}
}

/// How a rule is found and made. One for each entry of ``StreamRules/all``.
protocol StreamRuleKind: StreamRule {
  /// Whether an entry of a schema's `stream` list is for this rule.
  static func takes(_ entry: JSONElement) -> Bool
  /// Made from that entry; mistakes go to the builder.
  init?(_ entry: JSONElement, _ builder: inout StreamBuilder)
}

/// One event as stream rules see it.
package struct StreamEvent {
  /// Index of the event in the schema, -1 for others.
  package let kind: Int
  /// Number of the run in the tracker.
  package let run: Int
  package let row: UnsafePointer<EventRow>
  package let columns: UnsafePointer<Column>
  /// The run's words in the tracker.
  package let words: UnsafeMutablePointer<Int64>

  /// The value of a column, where the record has it.
  @inline(__always)
  func column(_ index: Int) -> Column? {
    row.pointee.columns &>> UInt32(truncatingIfNeeded: index) & 1 != 0 ? columns[index] : nil
  }
}

/// A run that is about to be forgotten.
package struct ClosingRun {
  package let run: Int
  /// The run was seen from its start to its end; rules that count judge only such runs.
  package let isWhole: Bool
  /// The input may have been cut before the run's first event, or behind its last.
  package let mayLackHead: Bool
  package let mayLackTail: Bool
}

/// Where a finding is.
package enum FindingPlace {
  /// At an offset of the chunk that is being folded, in the line of the current event.
  case here(Int)
  /// Somewhere earlier.
  case kept(Place)
}

/// Takes findings from the stream rules, in order.
package protocol StreamFindingSink: AnyObject {
  /// - Parameter message: made only when the finding is listed.
  func found(
    site: Int, run: Int?, place: FindingPlace, pointer: String?, message: () -> String)

  /// A run is about to be forgotten, and its rules have judged it. Without ``ClosingRun``
  /// where it was forgotten to make room, and may go on.
  func closes(_ run: Int, _ closing: ClosingRun?)
}

extension StreamFindingSink {
  package func closes(_ run: Int, _ closing: ClosingRun?) {}
}
