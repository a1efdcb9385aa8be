import AgentLogEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which file goes where: names stay as they are below a folder.
struct RedactionTargets {
  struct Target {
    var input: String
    var output: String
  }

  private(set) var targets: [Target] = []
  /// Inputs that are not there.
  private(set) var problems: [InputProblem] = []

  /// Nothing is opened or made. Throws where two inputs would go to one place, where a file is in
  /// the way, and where it is an input.
  init(inputs: [String], folder: String, force: Bool) throws(UsageError) {
    if inputs.isEmpty { throw UsageError("nothing to redact; give log files or folders") }
    if inputs.contains("") { throw UsageError("an input has an empty name") }
    if inputs.contains("-") {
      throw UsageError("standard input has no name; without --output it goes to standard output")
    }
    var places: [String: String] = [:]
    let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for input in inputs {
      let (streams, problems) = InputResolver.resolve([input])
      self.problems += problems
      for file in streams.flatMap(\.files) {
        let output = root + "/" + Self.name(of: file, from: input)
        if let other = places[output] {
          if other == file { continue }
          throw UsageError("'\(other)' and '\(file)' would both become '\(output)'")
        }
        places[output] = file
        targets.append(Target(input: file, output: output))
      }
    }
    for target in targets { try Self.check(target, targets, force) }
  }

  private static func check(
    _ target: Target, _ targets: [Target], _ force: Bool
  ) throws(UsageError) {
    guard let there = identity(target.output) else { return }
    if let input = targets.first(where: { identity($0.input) == there }) {
      throw UsageError("'\(target.output)' would overwrite the input '\(input.input)'")
    }
    if !force {
      throw UsageError("'\(target.output)' is there already; --force replaces it")
    }
  }

  /// What a file is called below the folder: what follows the folder that was given, or the fixed
  /// part of a pattern; else its own name. Without the suffix of its compression.
  static func name(of file: String, from input: String) -> String {
    var prefix = input
    if file == input {
      prefix = folder(of: file[...])
    } else if let wild = input.firstIndex(where: { "*?[{".contains($0) }) {
      prefix = folder(of: input[..<wild])
    }
    var name = file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
    while name.hasPrefix("/") { name.removeFirst() }
    // Nothing leaves the folder.
    name = name.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "/")
    for suffix in [".gz", ".zst", ".xz"] where name.hasSuffix(suffix) && name != suffix {
      name = String(name.dropLast(suffix.count))
    }
    return name
  }

  /// What stands up to the last slash, with it.
  private static func folder(of path: Substring) -> String {
    String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }

  private struct Identity: Equatable {
    var device: UInt64
    var node: UInt64
  }

  private static func identity(_ path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      node: UInt64(truncatingIfNeeded: status.st_ino))
  }
}
