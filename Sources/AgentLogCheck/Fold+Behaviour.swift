import AgentLogBehaviour
import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// What the fold has to do with behaviour: sites of its rules, their findings, and runs that close.
extension Fold: BehaviourSink {
  /// Ids of the rules in the order of their sites.
  static let behaviourNames = BehaviourRules.pages.map(\.id)

  static func behaviourSites(_ options: CheckOptions, _ schema: StreamSchema) -> [FindingSite] {
    guard let behaviour = options.behaviour, behaviour.judges, !schema.isPlain else { return [] }
    return BehaviourRules.make().map { rule in
      var site = rule.site
      site.severity = schema.severity(of: site.rule, default: site.severity)
      return changed(site, options)
    }
  }

  static func alertSites(_ alerts: [AlertRule], _ options: CheckOptions) -> [FindingSite] {
    alerts.flatMap { alert in
      [Severity.warning, .error].map { severity in
        changed(
          FindingSite(
            rule: alert.rule, severity: severity, summary: "\(alert.name) is too large"), options)
      }
    }
  }

  /// Reports the alerts, once, when everything was read.
  func tellAlerts() {
    guard let alerts else { return }
    row = nil
    for result in alerts.results() {
      let site = alertBase + result.rule * 2 + (result.isCritical ? 1 : 0)
      collector.add(site: site, pointer: nil, run: nil) { known in
        let nowhere = Place(file: 0, line: 0, column: 0, codePointColumn: 0, offset: 0)
        var made = finding(known, result.message, result.place ?? nowhere, "")
        made.run = result.facts.runs.first
        made.alert = result.facts
        return (made, nil)
      }
    }
  }

  func foundBehaviour(site: Int, run: Int?, place: FindingPlace, message: () -> String) {
    collector.add(site: behaviourBase + site, pointer: nil, run: counter(of: run)) { known in
      let there: Place
      // What is said of an earlier place is not about the record at hand.
      let current = row
      defer { row = current }
      switch place {
      case .kept(let kept):
        there = kept
        row = nil
      case .here(let offset):
        there =
          row.map {
            self.place(
              line: Int($0.pointee.line), lineStart: Int($0.pointee.lineStart), offset: offset)
          } ?? Place(file: chunk.file, line: 0, column: 0, codePointColumn: 0, offset: 0)
      }
      var made = finding(known, message(), there, "")
      if made.run == nil, let run, let stream {
        made.run = masker.text(stream.tracker.pointee.run(run).pointee.id)
      }
      return (made, nil)
    }
  }

  func closes(_ run: Int, _ closing: ClosingRun?) {
    guard let behaviour else { return }
    if let alerts, let state = behaviour.state(of: run), let stream {
      alerts.close(state) { masker.text(stream.tracker.pointee.run(run).pointee.id) }
    }
    if let runCollector, let state = behaviour.state(of: run), let stream {
      behaviour.judgeEnd(of: run, closing)
      runCollector.close(
        state, id: stream.tracker.pointee.run(run).pointee.id,
        isCut: closing?.mayLackTail ?? true, location: location(state.first))
    } else {
      behaviour.judgeEnd(of: run, closing)
    }
    behaviour.forget(run)
  }
}
