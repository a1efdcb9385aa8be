import AgentLogJSON

/// The log format of Kubernetes' container runtimes: `2024-11-15T20:12:10.123456789Z stdout F …`,
/// where `P` marks a part that the next line of the same stream continues.
enum CRIEnvelope: Envelope {
  static let isJSON = false

  static func take(_ line: OuterLine, into entries: inout [EnvelopeEntry]) -> Bool {
    let bytes = line.bytes
    let start = line.range.lowerBound
    let end = line.range.upperBound
    // The shortest there can be: `2024-11-15T20:12:10Z stdout F`.
    guard end - start >= 29, bytes[start + 4] == 0x2D, bytes[start + 10] == 0x54 else {
      return false
    }
    for digit in [0, 1, 2, 3, 5, 6, 8, 9, 11, 12] where bytes[start + digit] &- 0x30 > 9 {
      return false
    }
    var index = start + 19
    while index < end && bytes[index] > 0x20 { index += 1 }
    guard index + 9 <= end, bytes[index] == 0x20, bytes[index + 7] == 0x20 else { return false }
    let lane = Array(bytes.slice(index + 1..<index + 7))
    guard lane == Array("stdout".utf8) || lane == Array("stderr".utf8) else { return false }
    index += 8
    let tag = bytes[index]
    // Further tags follow behind colons.
    while index < end && bytes[index] != 0x20 { index += 1 }
    guard tag == 0x46 || tag == 0x50 else { return false }
    entries.append(
      EnvelopeEntry(
        range: min(index + 1, end)..<end, form: .plain,
        ending: tag == 0x50 ? .partial : .complete, lane: lane))
    return true
  }
}
