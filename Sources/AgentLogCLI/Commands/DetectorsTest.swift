import AgentLogRedaction

extension Command {
  static let detectorsTest = Command(
    name: "detectors test", group: .setUp, summary: "Run the examples of detectors",
    details: """
      Every detector comes with texts that it must find and texts that it must not. Says how many \
      of each hold, and ends with exit status 1 where one does not.
      """,
    operand: Operand(
      value: Flag.Value("ID", .words { Detectors.all.map(\.id) }),
      summary: "detectors [all]", count: .any),
    flags: [.help],
    examples: [
      Example(call: "agentlog detectors test", meaning: "All examples of all detectors")
    ]
  ) { invocation, session throws(UsageError) in
    var detectors: [Detector] = []
    for id in invocation.operands { detectors.append(try DetectorArgument(id).detector) }
    if detectors.isEmpty { detectors = Detectors.all }
    var wrong = 0
    var samples = 0
    for detector in detectors {
      samples += detector.flagged.count + detector.clean.count
      let faults: [DetectorSamples.Failure]
      do throws(DetectorSet.Fault) {
        faults = try DetectorSamples.failures(of: detector)
      } catch {
        session.output.write("\(detector.id): \(error.message)\n")
        wrong += 1
        continue
      }
      for fault in faults {
        session.output.write("\(detector.id): \(fault.explanation)\n")
        wrong += 1
      }
    }
    session.output.write(
      "\(detectors.count) detectors, \(samples) examples, \(wrong) wrong\n")
    return wrong == 0 ? .passed : .failed
  }
}
