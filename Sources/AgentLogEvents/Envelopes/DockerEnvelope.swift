import AgentLogJSON

/// Docker's json-file driver: `{"log":"…\n","stream":"stdout","time":"…"}`.
///
/// Docker splits lines into entries of 16 KiB; all but the last of a line have no newline. A
/// shorter entry without one is the last that a process wrote.
enum DockerEnvelope: Envelope {
  private static let splitSize = 16 * 1024

  static func take(_ line: OuterLine, into entries: inout [EnvelopeEntry]) -> Bool {
    guard let text = line.member("log", .string), let stream = line.member("stream", .string),
      line.member("time", .string) != nil
    else { return false }
    let lane = Array(line.text(stream))
    guard lane == Array("stdout".utf8) || lane == Array("stderr".utf8) else { return false }
    entries.append(
      EnvelopeEntry(
        range: line.range(text), form: .string, ending: .partialFrom(splitSize), lane: lane))
    return true
  }
}
