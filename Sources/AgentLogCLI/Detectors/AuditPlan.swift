import AgentLogRedaction

/// What a call looks for: the shipped detectors, and what its flags add.
enum AuditPlan {
  static func make(_ invocation: Invocation) throws(UsageError) -> CompiledAudit {
    let canaries = try canaries(invocation.canaries)
    guard !canaries.isEmpty else { return CompiledAudit(.shipped) }
    do throws(DetectorSet.Fault) {
      let set = try DetectorSet(Detectors.all + [Detector.canaries(canaries)])
      return CompiledAudit(set)
    } catch {
      throw UsageError("detector \(error.detector): \(error.message)")
    }
  }

  /// How many planted values are looked for at once.
  private static let mostCanaries = 1_000

  private static func canaries(_ files: [String]) throws(UsageError) -> [String] {
    var values: [String] = []
    for file in files {
      let bytes = try FileText.read(file)
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let line = line.last == 0x0D ? line.dropLast() : line
        if line.isEmpty { continue }
        guard line.count >= Detector.shortestCanary else {
          throw UsageError(
            "\(file):\(index + 1): a planted value needs \(Detector.shortestCanary) bytes; "
              + "a shorter one is found by chance")
        }
        guard let value = text(line) else {
          throw UsageError("\(file):\(index + 1): not valid UTF-8")
        }
        values.append(value)
      }
      guard !values.isEmpty else { throw UsageError("'\(file)' holds no planted value") }
    }
    guard values.count <= mostCanaries else {
      throw UsageError("\(values.count) planted values; \(mostCanaries) are the most")
    }
    return values
  }

  /// `String(validating:as:)` needs a newer system than is supported here.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? text : nil
  }
}
