import Foundation

/// The subcommands.
enum Commands {
  static func generate(_ arguments: ArraySlice<String>) throws {
    let options = try Options(arguments, allowed: ["out", "size", "seed"])
    guard let path = options.text("out") else { throw UsageError("--out FILE is missing") }
    let start = Date()
    let facts = try corpus(
      at: path, size: options.size("size") ?? 512 << 20, seed: options.number("seed") ?? 1)
    let rate = Double(facts.bytes) / 1e6 / Date().timeIntervalSince(start)
    print(
      "\(path): \(facts.bytes) bytes, \(facts.lines) lines, \(facts.runs) runs, "
        + String(format: "%.0f MB/s", rate))
  }

  static func run(_ arguments: ArraySlice<String>) throws {
    let options = try Options(
      arguments, allowed: ["size", "file", "repeat", "repetitions", "agentlog"])
    let folder = NSTemporaryDirectory()
    let benchmark: (String, CorpusFacts?) throws -> Bool = { file, facts in
      try Benchmark(
        file: file, facts: facts, repetitions: options.number("repetitions") ?? 3,
        agentlog: agentlog(options)
      ).run()
    }
    let isRight: Bool
    if let file = options.text("file") {
      isRight = try benchmark(file, CorpusFacts.read(for: file))
    } else if let source = options.text("repeat") {
      let file = folder + "agentlog-benchmark-repeated.jsonl"
      defer { try? FileManager.default.removeItem(atPath: file) }
      try RepeatedFile.write(source, to: file, size: options.size("size") ?? 300 << 20)
      isRight = try benchmark(file, nil)
    } else {
      let file = folder + "agentlog-benchmark-corpus.jsonl"
      defer { try? FileManager.default.removeItem(atPath: file) }
      let facts = try corpus(at: file, size: options.size("size") ?? 512 << 20, seed: 1)
      defer { try? FileManager.default.removeItem(atPath: CorpusFacts.path(for: file)) }
      isRight = try benchmark(file, facts)
    }
    if !isRight { exit(1) }
  }

  static func stage(_ arguments: ArraySlice<String>) throws {
    guard let stage = arguments.first.flatMap(Stage.init(rawValue:)) else {
      throw UsageError("which stage? \(Stage.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let options = try Options(arguments.dropFirst(), allowed: ["file", "threads"])
    guard let file = options.text("file") else { throw UsageError("--file FILE is missing") }
    let outcome = try stage.run(file: file, threads: options.number("threads") ?? 1)
    print(String(decoding: try JSONEncoder().encode(outcome), as: UTF8.self))
  }

  static func start(_ arguments: ArraySlice<String>) throws {
    let options = try Options(arguments, allowed: ["agentlog", "limit"])
    guard let program = try agentlog(options) else {
      throw UsageError("--agentlog PATH is missing")
    }
    var samples = Samples()
    for _ in 0..<51 {
      let result = try ChildProcess(program, ["version"]).run()
      guard result.status == 0 else { throw UsageError("it ended with \(result.status)") }
      samples.add(seconds: result.seconds, peak: 0)
    }
    let milliseconds = samples.median * 1000
    print(String(format: "agentlog version: %.2f ms, median of 51 starts", milliseconds))
    if let limit = try options.number("limit"), milliseconds > Double(limit) {
      throw UsageError("over the limit of \(limit) ms")
    }
  }

  static func fixtures(_ arguments: ArraySlice<String>) throws {
    let options = try Options(arguments, allowed: ["agentlog", "events", "factor"])
    guard let program = try agentlog(options) else {
      throw UsageError("--agentlog PATH is missing")
    }
    // Short, for a socket lies in it.
    let folder = "/tmp/agentlog-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let benchmark = FixtureBenchmark(
      agentlog: program, folder: folder, events: try options.number("events") ?? 100_000,
      factor: Double(try options.number("factor") ?? 1))
    if !(try benchmark.run()) {
      try? FileManager.default.removeItem(atPath: folder)
      exit(1)
    }
  }

  /// The program that was named, or the one beside this one.
  private static func agentlog(_ options: Options) throws -> String? {
    if let path = options.text("agentlog") {
      guard let program = ChildProcess.find(path) else { throw UsageError("cannot run \(path)") }
      return program
    }
    let beside = (try Stage.ownPath() as NSString).deletingLastPathComponent + "/agentlog"
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : nil
  }

  private static func corpus(at path: String, size: Int, seed: Int) throws -> CorpusFacts {
    let generator = try CorpusGenerator(size: size, seed: UInt64(seed), path: path)
    let facts = try generator.generate()
    try facts.write(for: path)
    return facts
  }
}
