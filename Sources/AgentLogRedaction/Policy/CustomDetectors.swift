import AgentLogFindings
import AgentLogPatterns
import AgentLogSchema

/// The detectors that a policy brings along, each tested by its own examples.
enum CustomDetectors {
  /// A set with those of the policy behind the others.
  ///
  /// - Throws: a pattern that cannot be used, an id that is taken, an example that does not hold.
  static func joined(_ shipped: DetectorSet, _ policy: Policy) throws(SchemaMistakes) -> DetectorSet
  {
    guard !policy.detectors.isEmpty else { return shipped }
    var mistakes: [SchemaMistake] = []
    var detectors = shipped.detectors
    let taken = Set(detectors.map(\.id)).union([Detector.canaryID, "repeated-secret"])
    for custom in policy.detectors {
      if taken.contains(custom.id) {
        mistakes.append(
          custom.place.mistake(
            "'\(custom.id)' is the id of a detector that agentlog has",
            suggestion: "give yours another id"))
      }
      guard let detector = detector(custom, &mistakes) else { continue }
      detectors.append(detector)
    }
    guard mistakes.isEmpty else { throw SchemaMistakes(mistakes) }
    do throws(DetectorSet.Fault) {
      return try DetectorSet(detectors)
    } catch {
      let place = policy.detectors.first { $0.id == error.detector }?.patternPlace
      throw SchemaMistakes([
        (place ?? policy.detectors[0].place).mistake(error.message)
      ])
    }
  }

  private static func detector(
    _ custom: Policy.CustomDetector, _ mistakes: inout [SchemaMistake]
  ) -> Detector? {
    let pattern: Pattern
    do throws(PatternFault) {
      pattern = try Pattern(custom.pattern, syntax: .re2)
    } catch {
      mistakes.append(
        custom.patternPlace.mistake(
          "\(error.message) at character \(error.position + 1) of the pattern"))
      return nil
    }
    let detector = Detector(
      id: custom.id, title: custom.title, family: .custom,
      tier: Tier(rawValue: custom.tier.rawValue) ?? .structural, starts: starts(pattern),
      pattern: custom.pattern, context: custom.context.map { $0.lowercased() },
      remedy: custom.remedy.isEmpty
        ? "Log nothing that the policy of this project calls \(custom.title)." : custom.remedy,
      flagged: custom.flagged, clean: custom.clean)
    if PatternMatcher(pattern).match(at: 0, in: UnsafeRawBufferPointer(start: nil, count: 0)) != nil
    {
      mistakes.append(custom.patternPlace.mistake("this pattern fits the empty text"))
      return nil
    }
    do throws(DetectorSet.Fault) {
      for failure in try DetectorSamples.failures(of: detector) {
        mistakes.append(custom.place.mistake(explanation(failure)))
      }
    } catch {
      mistakes.append(custom.patternPlace.mistake(error.message))
      return nil
    }
    return detector
  }

  private static func explanation(_ failure: DetectorSamples.Failure) -> String {
    failure.isFlagged
      ? "text \(failure.number) of 'flagged' is not found by the pattern"
      : "text \(failure.number) of 'clean' is found by the pattern"
  }

  /// The pattern's own literals where each match must hold one at a known place; else it is tried
  /// everywhere, which is exact and slower.
  private static func starts(_ pattern: Pattern) -> [Detector.Start] {
    var starts: [Detector.Start] = []
    for literal in pattern.literals {
      let text = String(decoding: literal.bytes, as: UTF8.self)
      guard let offset = literal.offset, literal.bytes.count >= AnchorTable.shortest,
        literal.bytes.allSatisfy({ $0 < 0x80 })
      else { return [.anywhere] }
      starts.append(
        .literal(
          Detector.Literal(text: text, ignoresCase: literal.ignoresCase, reach: offset)))
    }
    return starts.isEmpty ? [.anywhere] : starts
  }
}
