package import AgentLogEvents
import AgentLogFindings
package import AgentLogSchema

/// A rule about what a run did, whatever its schema: fed observations in the order of the log.
///
/// A class, because millions of calls must not copy it. What it remembers of a run lies in a state
/// of the run, within bounds of its own; what it remembers of the stream, in the rule.
package class BehaviourRule {
  /// What the rule says of itself: id, severity, page, examples.
  let page: RuleDescription
  /// The roles of events it looks at, as ``EventRole/bit``s.
  let roles: UInt16
  /// Bits of ``Watched`` of which an event must have at least one; 0 where it looks at all.
  let needs: UInt64
  /// The rule's number among ``BehaviourRules/make(bounds:)``: its site, and where its states are.
  package internal(set) var number = 0

  init(_ page: RuleDescription, roles: [EventRole] = EventRole.allCases, needs: [Watched] = []) {
    self.page = page
    self.roles = roles.reduce(0) { $0 | $1.bit }
    self.needs = needs.reduce(0) { $0 | $1.bit }
  }

  /// One event of a run.
  func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {}

  /// The run is complete, or will not go on.
  func close(_ run: RunState, _ judge: BehaviourJudge) {}

  /// The stream ended, after all of its runs.
  func finish(_ judge: BehaviourJudge) {}

  /// Where the rule has something to judge.
  package var site: FindingSite {
    FindingSite(rule: page.id, severity: page.severity, summary: page.title)
  }
}

/// One event as rules see it.
struct BehaviourEvent {
  let seen: UnsafePointer<Observation>
  let row: UnsafePointer<EventRow>
  let place: Place

  /// The place of a value in the event's record, or of the record.
  func at(_ offset: UInt32) -> FindingPlace {
    .here(Int(offset == 0 ? row.pointee.start : offset))
  }
}

/// Takes findings of behaviour.
package protocol BehaviourSink: AnyObject {
  /// - Parameter run: the run's number in the tracker, nil where it is about the stream.
  func foundBehaviour(
    site: Int, run: Int?, place: FindingPlace, message: () -> String)
}
