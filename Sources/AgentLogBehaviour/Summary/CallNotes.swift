import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// The tool calls of one open run, as its summary lists them.
final class CallNotes {
  /// Calls of one run that are listed; the totals of the others are counted.
  static let limit = 65_536

  struct Call {
    var span: String
    var callID: UInt64
    var tool: UInt64
    var args: String?
    var result: String?
    /// Milliseconds; nil until the result says it.
    var latency: Double?
    var time: Int64?
    var promptTokens = 0.0
    var completionTokens = 0.0
    var isOpen: Bool
  }

  @exclusivity(unchecked) private(set) var calls: [Call] = []
  @exclusivity(unchecked) private(set) var omitted = 0
  @exclusivity(unchecked) private var spans: [String: Int] = [:]

  func note(
    _ seen: Observation, _ bytes: PaddedBytes, _ masker: Masker
  ) {
    switch seen.role {
    case .call, .execute: begin(seen, bytes, masker)
    case .result: if !end(seen, bytes, masker) { begin(seen, bytes, masker) }
    default: break
    }
  }

  private func begin(_ seen: Observation, _ bytes: PaddedBytes, _ masker: Masker) {
    guard calls.count < Self.limit else {
      omitted += 1
      return
    }
    var call = Call(
      span: span(seen, bytes, masker), callID: seen.callID, tool: seen.tool,
      args: Self.args(seen, bytes), latency: seen.has(.latency) ? seen.latency : nil,
      time: seen.has(.time) ? seen.time : nil, isOpen: seen.role == .call && !seen.isFailure)
    if seen.role != .call {
      call.result = Self.result(seen, bytes, masker)
      call.promptTokens = seen.tokensIn
      call.completionTokens = seen.tokensOut
    }
    calls.append(call)
  }

  private func end(_ seen: Observation, _ bytes: PaddedBytes, _ masker: Masker) -> Bool {
    // Results come close behind their calls.
    for index in calls.indices.reversed().prefix(4_096) where calls[index].isOpen {
      guard
        seen.callID != 0 && calls[index].callID != 0
          ? calls[index].callID == seen.callID : calls[index].tool == seen.tool
      else { continue }
      calls[index].isOpen = false
      calls[index].result = Self.result(seen, bytes, masker)
      calls[index].promptTokens = seen.tokensIn
      calls[index].completionTokens = seen.tokensOut
      if seen.has(.latency) {
        calls[index].latency = seen.latency
      } else if let start = calls[index].time, seen.has(.time), seen.time >= start {
        calls[index].latency = Double(seen.time &- start) / 1e6
      }
      return true
    }
    return false
  }

  /// The id that a call goes by in its summary: no two have the same.
  private func span(_ seen: Observation, _ bytes: PaddedBytes, _ masker: Masker) -> String {
    var name = "call-\(calls.count + 1)"
    if seen.span != 0, masker.shows(bytes.slice(seen.spanText.range)) {
      name = String(decoding: bytes.slice(seen.spanText.range), as: UTF8.self)
    }
    let known = spans[name, default: 0]
    spans[name] = known + 1
    return known == 0 ? name : "\(name)-\(known + 1)"
  }

  /// The hash that is logged, else one of the arguments in canonical form.
  private static func args(_ seen: Observation, _ bytes: PaddedBytes) -> String? {
    guard seen.args != 0 else { return nil }
    let text = bytes.slice(seen.argsText.range)
    if seen.flags.contains(.hashedArgs), text.count >= 32, text.count <= 71,
      text.allSatisfy({ $0 < 0x80 && Character(Unicode.Scalar($0)).isHexDigit })
    {
      return "sha256-" + String(decoding: text, as: UTF8.self)
    }
    var tape = JSONTape()
    var end = 0
    let fault = tape.read(
      bytes, from: Int(seen.argsText.start), extent: .line, depth: 64, end: &end)
    let canonical =
      fault == nil && end == seen.argsText.range.upperBound
      ? CanonicalJSON.text(of: 0, in: tape.nodes, bytes) : nil
    return "sha256-" + (canonical.map { SHA256.hash($0) } ?? SHA256.hash(text)).hex
  }

  /// The beginning of a result, after it was masked.
  private static func result(
    _ seen: Observation, _ bytes: PaddedBytes, _ masker: Masker
  ) -> String? {
    guard seen.has(.result) else { return nil }
    return String(masker.text(JSONText.decode(bytes.slice(seen.resultText.range))).prefix(100))
  }
}
