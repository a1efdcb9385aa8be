import AgentLogBehaviour
import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogSchema

/// How the fold makes findings in full, how it looks at behaviour, and what came out of it.
extension Fold {
  func counter(of run: Int?) -> (judge: StreamJudge, number: Int)? {
    guard let run, let stream else { return nil }
    return (stream, run)
  }

  func finding(
    _ site: FindingSite, _ message: String, _ place: Place, _ pointer: String
  ) -> Finding {
    let bytes = chunk.buffer.bytes
    func text(_ range: ByteRange?) -> String? {
      guard let range, !range.isEmpty else { return nil }
      return masker.text(bytes.slice(range.range))
    }
    return Finding(
      rule: site.rule, severity: site.severity, message: message,
      location: location(place), pointer: pointer, run: text(row?.pointee.run),
      trace: text(row?.pointee.trace),
      event: text(row?.pointee.name) ?? site.event)
  }

  func place(line: Int, lineStart: Int, offset: Int) -> Place {
    Placer(chunk, linesBefore: linesBefore).place(
      line: line, lineStart: lineStart, offset: offset)
  }

  // MARK: - Behaviour

  func makeBehaviour(_ stream: StreamJudge?) -> BehaviourJudge? {
    guard let options = options.behaviour, !schema.isPlain, let stream else { return nil }
    let judge = BehaviourJudge(
      options.judges ? BehaviourRules.make(options.bounds) : [], tracker: stream.tracker,
      names: names, sink: self)
    if let runCollector, runCollector.derives { judge.derived = runCollector.derive }
    return judge
  }

  func finish(_ behaviour: BehaviourJudge) {
    behaviour.finish()
    for (name, count) in zip(Self.behaviourNames, behaviour.checked) {
      checkedBehaviour[name, default: 0] += count
    }
    for (bound, count) in behaviour.omitted { omitted[bound, default: 0] += count }
    self.behaviour = nil
  }

  // MARK: - What came out

  /// How often a site of the stream had something to judge; nil for other sites.
  func checked(ofSite site: Int) -> Int? {
    checkedStream.indices.contains(site - streamSites) ? checkedStream[site - streamSites] : nil
  }

  func location(_ place: Place) -> Location {
    Location(
      path: pathOf(Int(place.file)), line: place.line, column: Int(place.column),
      codePointColumn: Int(place.codePointColumn), offset: place.offset)
  }

  var findings: [Finding] { collector.findings }
  var acceptedCount: Int { collector.acceptedCount }
  var groups: [FindingGroup] { collector.groups }
  var countBySeverity: [Severity: Int] { collector.countBySeverity }
  var countByRule: [String: Int] { collector.countByRule }
  var ruleNames: [String] { collector.ruleNames }
  var eventNames: [String] { schema.events.map(\.name) }

  func omissions() -> [String: Int] {
    omitted.merging(collector.unlisted()) { $0 + $1 }
  }
}
