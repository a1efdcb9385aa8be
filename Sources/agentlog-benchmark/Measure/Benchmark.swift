import Foundation

/// Measures every stage and every peer on one file and prints the table.
struct Benchmark {
  let file: String
  /// What is known about the file, where it was generated.
  let facts: CorpusFacts?
  let repetitions: Int
  /// The command that users run; left out where it was not built.
  let agentlog: String?

  /// How much of the file the slow ones get.
  static let sliceSize = 64 << 20
  /// How much of it scanners for secrets get that take minutes for that.
  static let smallSliceSize = 10_000_000

  /// - Returns: false where a check of a generated file did not find what was planted.
  func run() throws -> Bool {
    let slice = NSTemporaryDirectory() + "agentlog-benchmark-slice.jsonl"
    let smallSlice = NSTemporaryDirectory() + "agentlog-benchmark-small-slice.jsonl"
    try Slice.write(file, to: slice, size: Self.sliceSize)
    try Slice.write(file, to: smallSlice, size: Self.smallSliceSize)
    defer {
      for part in [slice, smallSlice] { try? FileManager.default.removeItem(atPath: part) }
    }
    let parts: [Peer.Part: String] = [.all: file, .slice: slice, .smallSlice: smallSlice]

    printHead()
    _ = try Stage.read.measure(file: file, threads: 1)  // Warms the page cache.
    let schema = NSTemporaryDirectory() + "agentlog-benchmark-schema.json"
    try Data(CorpusSchema.text.utf8).write(to: URL(fileURLWithPath: schema))
    defer { try? FileManager.default.removeItem(atPath: schema) }
    var (peers, missing) = Peer.installed()
    if let other = Peer.jsonschemaRS(schema: schema) {
      peers.append(other)
    } else {
      missing.append(Peer.otherWithSchema)
    }
    let scanners = Peer.scanners()
    peers += scanners.peers
    missing += scanners.missing
    var table = ResultTable()
    for peer in peers { table.rows.append(try measure(peer, threads: 0, parts)) }
    var isRight = true
    for (stage, threads) in Self.plan {
      var row = ResultTable.Row(
        name: stage.rawValue, threads: threads, bytes: 0, samples: Samples())
      for _ in 0..<repetitions {
        let (outcome, peak) = try stage.measure(
          file: stage == .foundation ? slice : file, threads: threads)
        row.samples.add(seconds: outcome.seconds, peak: peak)
        row.bytes = outcome.bytes
        if let findings = outcome.findings { isRight = check(findings) && isRight }
      }
      if stage == .foundation { row.name = "JSONSerialization" }
      if stage == .both { row.name = "validate and audit" }
      table.rows.append(row)
    }
    if let agentlog {
      for jobs in [1, 2] {
        table.rows.append(
          try measure(Peer.command(agentlog, jobs: jobs), threads: jobs, parts))
      }
      for jobs in [1, 2] {
        table.rows.append(try measure(Peer.audit(agentlog, jobs: jobs), threads: jobs, parts))
      }
      for jobs in [1, 2] {
        let own = Peer.command(agentlog, schema: schema, jobs: jobs)
        table.rows.append(try measure(own, threads: jobs, parts))
      }
    }
    print(table.markdown(base: "wc -l"))
    if let line = table.comparison(of: Peer.ownWithSchema, with: Peer.otherWithSchema) {
      print(line + "\n")
    }
    if !missing.isEmpty { print("Not installed: \(missing.joined(separator: ", ")).\n") }
    return isRight
  }

  private static let plan: [(Stage, Int)] = [
    (.foundation, 1), (.read, 1), (.tokenize, 1), (.tokenize, 2), (.validate, 1), (.validate, 2),
    (.audit, 1), (.audit, 2), (.both, 1), (.both, 2),
  ]

  private func printHead() {
    let machine = Machine()
    print(
      """
      Processor: \(machine.processor), \(machine.cores) cores.
      System: \(machine.system).
      Compiler: \(machine.compiler).
      """)
    if let facts {
      print(
        """
        Corpus: \(facts.bytes) bytes, \(facts.lines) lines, \(facts.runs) runs, seed \(facts.seed),
        SHA-256 \(facts.sha256).
        """)
    } else {
      print("File: \((file as NSString).lastPathComponent).")
    }
    print(
      """
      Median of \(repetitions), each in a process of its own, file in the page cache.
      Seconds of jq, jsonschema-rs, kingfisher and JSONSerialization are for the first \(Self.sliceSize >> 20) MiB,
      those of detect-secrets for the first \(Self.smallSliceSize / 1_000_000) MB.

      """)
  }

  private func measure(_ peer: Peer, threads: Int, _ parts: [Peer.Part: String]) throws
    -> ResultTable.Row
  {
    let input = parts[peer.part] ?? file
    let size = try FileManager.default.attributesOfItem(atPath: input)[.size] as? Int ?? 0
    var row = ResultTable.Row(name: peer.name, threads: threads, bytes: size, samples: Samples())
    for _ in 0..<repetitions {
      let result = try peer.measure(file: input)
      row.samples.add(seconds: result.seconds, peak: result.peak)
    }
    return row
  }

  /// Compares findings with the planted faults; says where they differ.
  private func check(_ findings: [String: Int]) -> Bool {
    guard let planted = facts?.planted else { return true }
    let rules = Set(planted.keys).union(findings.keys).sorted()
    let wrong = rules.filter { planted[$0, default: 0] != findings[$0, default: 0] }
    for rule in wrong {
      print(
        "WRONG: \(rule): planted \(planted[rule, default: 0]), found \(findings[rule, default: 0])")
    }
    return wrong.isEmpty
  }
}
