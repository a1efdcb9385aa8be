import Foundation

/// Another program that reads the same file, where it is installed.
struct Peer {
  let name: String
  let program: String
  let arguments: [String]
  /// It gets the beginning of the file only, because it is slow.
  let takesSlice: Bool
  /// Exit statuses that mean that it did its work.
  let accepted: Set<Int>

  /// The peers, and the names of those that are not installed.
  static func installed() -> (peers: [Peer], missing: [String]) {
    let wanted: [(String, [String], Bool)] = [
      ("wc", ["-l"], false), ("rg", ["-c", "error_class"], false), ("jq", ["-c", "."], true),
    ]
    var peers: [Peer] = []
    var missing: [String] = []
    for (name, arguments, takesSlice) in wanted {
      if let program = ChildProcess.find(name) {
        peers.append(
          Peer(
            name: ([name] + arguments).joined(separator: " "), program: program,
            arguments: arguments, takesSlice: takesSlice, accepted: [0, 1]))
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
      ], takesSlice: false, accepted: [0, 1])
  }

  func measure(file: String) throws -> ChildProcess.Result {
    let result = try ChildProcess(program, arguments + [file]).run(watchesMemory: true)
    guard accepted.contains(result.status) else {
      throw UsageError("\(name) ended with status \(result.status)")
    }
    return result
  }
}
