import AgentLogEvents
import AgentLogJSON
import AgentLogRedaction
import AgentLogReplay
import Foundation

/// What fixtures cost: recording an event, answering a call through the socket, comparing two logs.
struct FixtureBenchmark {
  let agentlog: String
  let folder: String
  /// Events of each log.
  let events: Int
  /// How many times the limits it may take: 1 for a quiet machine.
  let factor: Double

  private static let limits = (
    recordMicroseconds: 20.0, callMicroseconds: 100.0, diffSeconds: 2.0, diffBytes: 500 << 20
  )

  /// False where something takes longer than it may.
  func run() throws -> Bool {
    let logs = ["a.jsonl", "b.jsonl"].map { folder + "/" + $0 }
    for (index, log) in logs.enumerated() { try write(log, changed: index == 1) }
    let machine = Machine()
    print("\(machine.processor), \(machine.cores) cores, \(machine.compiler)")
    let record = try recording(logs[0])
    print(
      String(
        format: "recording      %6.1f us an event, %.2f %% of a run that logs 1,000 a second",
        record * 1e6, record * 1e3 * 100))
    let call = try answering()
    print(String(format: "replayed call  %6.1f us through the socket, median of 2,000", call * 1e6))
    let (seconds, peak) = try comparing(logs)
    print(String(format: "diff           %6.2f s, %d MiB, two logs", seconds, peak >> 20))
    let isRight =
      record * 1e6 < Self.limits.recordMicroseconds * factor
      && call * 1e6 < Self.limits.callMicroseconds * factor
      && seconds < Self.limits.diffSeconds * factor && peak < Self.limits.diffBytes
    if !isRight { print("over \(factor) times the limits: 20 us, 100 us, 2 s; and 500 MiB") }
    return isRight
  }

  /// Runs of ten events; in the second log one in a thousand differs.
  private func write(_ path: String, changed: Bool) throws {
    var text = ""
    for number in 0..<events {
      let run = number / 10
      let tool = changed && number % 1_000 == 3 ? "fetch" : "search"
      text +=
        #"{"timestamp":"2026-05-01T10:\#(10 + number / 45_000):\#(10 + number / 900 % 50).\#(100 + number % 900)Z","#
        + #""event":"\#(number % 2 == 0 ? "tool_call" : "tool_result")","run_id":"run_\#(run)","#
        + #""trace_id":"tr_\#(run)","request_id":"req_\#(run)","user_id":"u_\#(run % 97)","#
        + #""tool":"\#(tool)","args_hash":"\#(SHA256.hash(String(number).utf8).hex)","#
        + #""latency_ms":\#(number % 700),"status":"ok"}"# + "\n"
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Seconds that redacting, normalising and writing one event take.
  private func recording(_ log: String) throws -> Double {
    let settings = FixtureRecorder.Settings(
      .shipped, fields: ReplayFields(), schema: nil, signatures: .kept)
    let file = PendingFile(folder + "/recorded")
    let recorder = FixtureRecorder(settings, sink: file)
    let feed = EventFeed(.shipped)
    let lines = try Data(contentsOf: URL(fileURLWithPath: log)).split(separator: 0x0A)
    let start = DispatchTime.now().uptimeNanoseconds
    // One event at a time, as an agent logs them.
    for line in lines {
      let bytes = Array(line) + [0x0A]
      bytes.withUnsafeBytes { feed.push($0) { recorder.event($0) } }
    }
    _ = recorder.finish()
    if let failure = file.commit() { throw UsageError(failure) }
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9 / Double(lines.count)
  }

  /// Seconds from a question to its answer.
  private func answering() throws -> Double {
    let calls = 2_000
    let home = folder + "/home"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    let settings = FixtureRecorder.Settings(
      .shipped, fields: ReplayFields(), schema: nil, signatures: .kept)
    let memory = FixtureMemory()
    let recorder = FixtureRecorder(settings, sink: memory)
    for number in 0..<calls {
      recorder.call(
        RecordedCall(
          name: "search", lane: "main", input: .record([("n", .int(number))]),
          outcome: .output(.int(number))), run: "")
    }
    _ = recorder.finish()
    try Data(memory.bytes).write(to: URL(fileURLWithPath: home + "/calls" + Fixture.suffix))
    let gateway = Process()
    gateway.executableURL = URL(fileURLWithPath: agentlog)
    let socket = folder + "/s"
    gateway.arguments = [
      "fixture", "gateway", "--fixture", "calls", "--fixtures", home, "--mode", "replay",
      "--socket", socket, "--log", "/dev/null",
    ]
    gateway.standardError = FileHandle.nullDevice
    try gateway.run()
    defer { gateway.terminate() }
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: socket) { usleep(10_000) }
    let link = try SocketClient(socket)
    var samples = Samples()
    for number in 0..<calls {
      let question = #"{"op":"call","id":\#(number),"tool":"search","args":{"n":\#(number)}}"#
      let start = DispatchTime.now().uptimeNanoseconds
      let answer = try link.ask(question)
      samples.add(
        seconds: Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9, peak: 0)
      guard answer.contains("\"return\"") else { throw UsageError("no answer: \(answer)") }
    }
    return samples.median
  }

  private func comparing(_ logs: [String]) throws -> (seconds: Double, peak: Int) {
    let child = ChildProcess(agentlog, ["fixture", "diff", logs[0], logs[1], "--quiet"])
    let watched = try child.run(keepsOutput: true, watchesMemory: true)
    let result = try child.run(keepsOutput: true)
    guard result.status == 1 else { throw UsageError("diff ended with \(result.status)") }
    return (result.seconds, watched.peak)
  }
}

/// A client that waits for each answer.
private final class SocketClient {
  private let descriptor: Int32

  init(_ path: String) throws {
    #if canImport(Glibc)
      descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard connected == 0 else { throw UsageError("cannot connect to \(path)") }
  }

  deinit { close(descriptor) }

  func ask(_ line: String) throws -> String {
    let bytes = Array(line.utf8) + [0x0A]
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw UsageError("the gateway has gone")
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while answer.last != 0x0A {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { throw UsageError("the gateway has gone") }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
