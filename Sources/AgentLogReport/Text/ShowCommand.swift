import AgentLogFindings

/// A command that shows lines of a log on the reader's own terminal: the report itself holds no value
/// that leaks.
enum ShowCommand {
  /// `sed -n '3p;7p' run.jsonl`, for the lines of the first of the files; nil where nothing can be
  /// shown again (standard input) or not so simply (a compressed log).
  static func text(_ places: [Location]) -> String? {
    guard let first = places.first, first.path != "-", first.line > 0, !isPacked(first.path) else {
      return nil
    }
    var lines: [Int] = []
    for place in places where place.path == first.path && !lines.contains(place.line) {
      lines.append(place.line)
    }
    let script = lines.map { "\($0)p" }.joined(separator: ";")
    return "sed -n '\(script)' " + quoted(Shown.text(first.path))
  }

  private static func isPacked(_ path: String) -> Bool {
    [".gz", ".zst", ".xz"].contains { path.hasSuffix($0) }
  }

  /// As one word of a shell.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F: true
      default: false
      }
    }
    // What begins with a dash would be a flag.
    let path = path.hasPrefix("-") ? "./" + path : path
    return isPlain
      ? path
      : "'"
        + path.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
