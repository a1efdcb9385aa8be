import AgentLogRedaction

/// A log beside a fixture: what breaks, as sentences with the line of the fixture.
package enum LogComparison {
  /// - Parameters:
  ///   - events: redacted, as a recording would take them.
  ///   - path: what messages call the fixture.
  ///   - ignored: rules as `fixture diff --ignore` takes them.
  package static func problems(
    _ fixture: Fixture, path: String, _ events: [ReplayValue],
    _ settings: FixtureRecorder.Settings, ignoring ignored: [String]
  ) -> [String] {
    // As a recording would hold it: lanes in the order of their names.
    let written = FixtureMemory()
    let recorder = FixtureRecorder(settings, sink: written)
    for event in events { recorder.event(event) }
    _ = recorder.finish()
    let symbols = DiffSymbols()
    let recorded = DiffSide(settings, symbols)
    recorded.add(fixture)
    let now = DiffSide(settings, symbols)
    if let logged = try? Fixture(written.bytes) { now.add(logged) }
    let comparison = Comparer.compare(
      recorded, now, symbols, rules: DiffRules(["args_hash"] + ignored),
      masker: LeakMasker.shipped)
    return DriftText.lines(comparison, path)
  }
}
