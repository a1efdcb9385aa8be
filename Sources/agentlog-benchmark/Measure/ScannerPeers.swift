import AgentLogRedaction
import Foundation

/// Other programs that look for secrets.
extension Peer {
  /// The command itself, as users run it, start-up and report included.
  static func audit(_ agentlog: String, jobs: Int) -> Peer {
    Peer(
      name: "agentlog audit", program: agentlog,
      arguments: [
        "audit", "--schema", "agent-run", "--jobs", String(jobs), "--format", "json",
      ], part: .all, accepted: [0, 1])
  }

  /// Those that are installed, and the names of the others.
  static func scanners() -> (peers: [Peer], missing: [String]) {
    let all = [
      ("rg with \(patterns.count) patterns", searcher()),
      ("detect-secrets", detectSecrets()), ("kingfisher", kingfisher()),
    ]
    return (all.compactMap(\.1), all.filter { $0.1 == nil }.map(\.0))
  }

  /// ripgrep with patterns of our own detectors, as bytes. It counts lines and undoes nothing.
  private static func searcher() -> Peer? {
    ChildProcess.find("rg").map { program in
      Peer(
        name: "rg, \(patterns.count) patterns", program: program,
        arguments: ["--no-unicode", "--count", "--threads", "1"]
          + patterns.flatMap { ["--regexp", $0] },
        part: .all, accepted: [0, 1])
    }
  }

  /// The first thirty detectors of credentials and model providers that begin at literals.
  private static let patterns = Array(
    Detectors.all.filter { detector in
      (detector.family == .credential || detector.family == .provider)
        && detector.starts.allSatisfy { start in
          if case .literal(let literal) = start { !literal.ignoresCase } else { false }
        }
    }.prefix(30).map {
      // All are joined to one pattern, in which no name may stand twice.
      $0.pattern.replacingOccurrences(of: "(?P<value>", with: "(?:")
    })

  /// Yelp's scanner, where it is installed for `AGENTLOG_PYTHON`, or else `python3`.
  private static func detectSecrets() -> Peer? {
    guard let python = python(with: "detect_secrets") else { return nil }
    return Peer(
      name: "detect-secrets", program: python,
      arguments: ["-m", "detect_secrets", "scan", "--no-verify", "--all-files"],
      part: .smallSlice, accepted: [0])
  }

  /// MongoDB's scanner: the program, or the one that a wheel put beside `AGENTLOG_PYTHON`. It asks no
  /// service whether what it found is live, and ends with 200 where it found something.
  private static func kingfisher() -> Peer? {
    let beside = ProcessInfo.processInfo.environment["AGENTLOG_PYTHON"].map {
      ($0 as NSString).deletingLastPathComponent + "/kingfisher"
    }
    guard let program = beside.flatMap(ChildProcess.find) ?? ChildProcess.find("kingfisher") else {
      return nil
    }
    return Peer(
      name: "kingfisher", program: program,
      arguments: [
        "scan", "--no-update-check", "--no-validate", "--jobs", "1", "--format", "json",
      ], part: .slice, accepted: [0, 200, 205])
  }

  private static func python(with module: String) -> String? {
    let name = ProcessInfo.processInfo.environment["AGENTLOG_PYTHON"] ?? "python3"
    guard let python = ChildProcess.find(name),
      let probe = try? ChildProcess(python, ["-c", "import \(module)"]).run(keepsOutput: true),
      probe.status == 0
    else { return nil }
    return python
  }
}
