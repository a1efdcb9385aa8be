#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns arguments into streams: files, `-`, patterns that the shell left alone, directories.
///
/// A file that is named is read whatever it is called; in directories the names of
/// ``RotatedName`` decide. Rotated sets become one stream at the place of their first file, a file
/// that is reached twice is read once.
package enum InputResolver {
  /// - Parameter join: all files become one stream, in the order they would have been read.
  package static func resolve(
    _ arguments: [String], join: Bool = false
  ) -> (streams: [LogStream], problems: [InputProblem]) {
    var files = InputFiles()
    for argument in arguments { files.add(argument) }
    var streams = files.streams()
    if join && streams.count > 1 {
      let all = streams.flatMap(\.files)
      streams = [LogStream(name: "\(all.count) files joined", files: all)]
    }
    return (streams, files.problems)
  }
}

/// The files that the arguments lead to, in order, each once.
private struct InputFiles {
  private var paths: [String] = []
  private var seen: Set<FileStatus.Identity> = []
  private(set) var problems: [InputProblem] = []

  mutating func add(_ argument: String) {
    if argument == "-" {
      let isNew = (try? FileStatus(descriptor: 0)).map { seen.insert($0.identity).inserted }
      if isNew ?? !paths.contains("-") { paths.append("-") }
      return
    }
    do throws(SystemError) {
      add(argument, try FileStatus(path: argument))
    } catch {
      guard error.number == ENOENT || error.number == ENOTDIR else {
        return complain(argument, "cannot be read: \(error.words)")
      }
      guard GlobPattern.isPattern(argument) else {
        return complain(argument, "there is no such file or directory; check the path")
      }
      let matches = GlobPattern.matches(argument)
      if matches.isEmpty {
        complain(argument, "no file matches this pattern; check it, or name a directory")
      }
      for path in matches {
        if let status = try? FileStatus(path: path) {
          add(path, status)
        } else {
          complain(path, "cannot be read: it is a link that leads nowhere")
        }
      }
    }
  }

  private mutating func add(_ path: String, _ status: FileStatus) {
    switch status.kind {
    case .directory:
      let walk = DirectoryWalk(path)
      problems += walk.problems
      if walk.files.isEmpty && walk.problems.isEmpty {
        complain(
          path,
          """
          no logs in this directory: looked for *.jsonl, *.ndjson, *.log and *.json, also rotated \
          and as .gz, .zst or .xz; name other files one by one
          """)
      }
      for file in walk.files {
        if let status = try? FileStatus(path: file) { add(file, status) }
      }
    case .socket: complain(path, "is a socket; name a file, or pipe the log into agentlog -")
    default:
      if seen.insert(status.identity).inserted { paths.append(path) }
    }
  }

  private mutating func complain(_ path: String, _ message: String) {
    problems.append(InputProblem(path: path, message: message))
  }

  /// Rotated sets side by side, oldest first, at the place of their first file.
  func streams() -> [LogStream] {
    struct Member {
      var path: String
      var age: RotatedName.Age
    }
    var order: [String] = []
    var sets: [String: [Member]] = [:]
    for path in paths {
      let slash = path.utf8.lastIndex(of: 0x2F)
      let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
      let rotated = RotatedName(name)
      let base = String(path.dropLast(name.count)) + rotated.base
      let member = Member(path: path, age: rotated.age)
      if sets[base]?.append(member) == nil {
        order.append(base)
        sets[base] = [member]
      }
    }
    return order.map { base in
      let files = (sets[base] ?? []).sorted { left, right in
        if RotatedName.isOlder(left.age, right.age) { return true }
        if RotatedName.isOlder(right.age, left.age) { return false }
        return bytesPrecede(left.path, right.path)
      }
      return LogStream(name: files.count == 1 ? files[0].path : base, files: files.map(\.path))
    }
  }
}
