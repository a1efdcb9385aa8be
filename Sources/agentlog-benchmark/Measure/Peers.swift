import Foundation

/// Another program that reads the same file, where it is installed.
struct Peer {
  let name: String
  let program: String
  let arguments: [String]
  /// How much of the file it gets, because it is slow.
  let part: Part
  /// Exit statuses that mean that it did its work.
  let accepted: Set<Int>

  enum Part {
    case all, slice, smallSlice
  }

  /// The peers, and the names of those that are not installed.
  static func installed() -> (peers: [Peer], missing: [String]) {
    let wanted: [(String, [String], Part)] = [
      ("wc", ["-l"], .all), ("rg", ["-c", "error_class"], .all), ("jq", ["-c", "."], .slice),
    ]
    var peers: [Peer] = []
    var missing: [String] = []
    for (name, arguments, part) in wanted {
      if let program = ChildProcess.find(name) {
        peers.append(
          Peer(
            name: ([name] + arguments).joined(separator: " "), program: program,
            arguments: arguments, part: part, accepted: [0, 1]))
      } else {
        missing.append(name)
      }
    }
    return (peers, missing)
  }

  /// The command itself, as users run it, start-up and report included.
  static func command(_ agentlog: String, jobs: Int) -> Peer {
    Peer(
      name: "agentlog validate", program: agentlog,
      arguments: [
        "validate", "--schema", "agent-run", "--jobs", String(jobs), "--format", "json",
      ], part: .all, accepted: [0, 1])
  }

  /// The same command with a plain JSON Schema.
  static func command(_ agentlog: String, schema: String, jobs: Int) -> Peer {
    Peer(
      name: ownWithSchema, program: agentlog,
      arguments: [
        "validate", "--schema", schema, "--jobs", String(jobs), "--format", "json",
      ], part: .all, accepted: [0, 1])
  }

  /// Rows that judge by the same JSON Schema.
  static let ownWithSchema = "agentlog validate, JSON Schema"
  static let otherWithSchema = "jsonschema-rs, orjson"

  /// The fastest validator of Python on the fastest parser of Python: whether each line fits, and
  /// no errors. Where both are installed for `AGENTLOG_PYTHON`, or else `python3`.
  static func jsonschemaRS(schema: String) -> Peer? {
    let name = ProcessInfo.processInfo.environment["AGENTLOG_PYTHON"] ?? "python3"
    guard let python = ChildProcess.find(name),
      let probe = try? ChildProcess(python, ["-c", "import jsonschema_rs, orjson"]).run(
        keepsOutput: true),
      probe.status == 0
    else { return nil }
    let script = """
      import sys, orjson, jsonschema_rs
      fits = jsonschema_rs.validator_for(orjson.loads(open(sys.argv[1], "rb").read())).is_valid
      wrong = 0
      for line in open(sys.argv[2], "rb"):
          try:
              wrong += not fits(orjson.loads(line))
          except ValueError:
              wrong += 1
      print(wrong)
      """
    return Peer(
      name: otherWithSchema, program: python, arguments: ["-c", script, schema],
      part: .slice, accepted: [0])
  }

  func measure(file: String) throws -> ChildProcess.Result {
    let result = try ChildProcess(program, arguments + [file]).run(watchesMemory: true)
    guard accepted.contains(result.status) else {
      throw UsageError("\(name) ended with status \(result.status)")
    }
    return result
  }
}
