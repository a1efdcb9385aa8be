import AgentLogJSON

/// The journal of systemd as `journalctl -o json` prints it: the text is in `MESSAGE`, as a string
/// or, where it is not UTF-8, as an array of bytes; a field logged twice is an array of both.
///
/// Lines that were too long for the journal continue in the next entry of their stream. Fields
/// beyond 4 KiB are left out (null) unless `--all` is given.
enum JournaldEnvelope: Envelope {
  static func take(_ line: OuterLine, into entries: inout [EnvelopeEntry]) -> Bool {
    guard
      line.member("__REALTIME_TIMESTAMP", .string) != nil
        || line.member("__CURSOR", .string) != nil || line.member("_HOSTNAME", .string) != nil
    else { return false }
    if let message = line.member("MESSAGE", .null) {
      entries.append(EnvelopeEntry(range: line.range(message), form: .lost))
      return true
    }
    var entry: EnvelopeEntry
    if let message = line.member("MESSAGE", .string) {
      entry = EnvelopeEntry(range: line.range(message), form: .string)
    } else if let message = line.member("MESSAGE", .array) {
      let elements = line.elements(message)
      let kinds = elements.map { line.nodes[$0].kind }
      if kinds.allSatisfy({ $0 == .string }) && !kinds.isEmpty {
        entries += elements.map { EnvelopeEntry(range: line.range($0), form: .string) }
        return true
      }
      guard kinds.allSatisfy({ $0 == .integer }) else { return false }
      let range = line.range(message)
      entry = EnvelopeEntry(
        range: range.lowerBound + 1..<range.upperBound - 1, form: .bytes)
    } else {
      return false
    }
    if let stream = line.member("_STREAM_ID", .string) ?? line.member("_PID", .string) {
      entry.lane = Array(line.text(stream))
      if let reason = line.member("_LINE_BREAK", .string),
        line.text(reason).elementsEqual("line-max".utf8)
      {
        entry.ending = .partial
      }
    }
    entries.append(entry)
    return true
  }
}
