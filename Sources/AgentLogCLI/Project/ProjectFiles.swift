#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files of a project: where `agentlog.json` lies, which evidence exists, and writing small files
/// whole or not at all.
enum ProjectFiles {
  static let configName = "agentlog.json"

  /// The folder that holds `agentlog.json`: this one or the nearest above it; nil where none does.
  static func root(from folder: String) -> String? {
    var candidate = folder
    guard var depth = resolved(folder)?.split(separator: "/").count else { return nil }
    while true {
      if FileText.isFile(join(candidate, configName)) { return candidate }
      guard depth > 0 else { return nil }
      depth -= 1
      candidate = candidate == "." ? ".." : join(candidate, "..")
    }
  }

  /// A path below a folder; absolute ones stay.
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || path == "-" || folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// A path from a folder on where it lies below it; absolute where it lies elsewhere and the folder
  /// is not the current one.
  static func relative(_ path: String, to folder: String) -> String {
    if path.hasPrefix("/") || folder == "." {
      let head = folder.hasSuffix("/") ? folder : folder + "/"
      return path.hasPrefix(head) ? String(path.dropFirst(head.count)) : path
    }
    if path.hasPrefix(folder + "/") { return String(path.dropFirst(folder.count + 1)) }
    guard let here = resolved(".") else { return path }
    return here + "/" + path
  }

  /// Makes the folders that a file lies in.
  static func makeFolders(for path: String) throws(UsageError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folder = ""
    for (index, part) in parts.enumerated() {
      folder += (index == 0 ? "" : "/") + part
      if folder.isEmpty || FileText.exists(folder) { continue }
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw UsageError("cannot make the folder '\(folder)': \(Descriptor.explanation(errno))")
      }
    }
  }

  /// Whether a path or a pattern below a folder leads to a file that holds something.
  static func holdsSomething(_ pattern: String, below folder: String) -> Bool {
    var list = glob_t()
    defer { globfree(&list) }
    guard glob(join(escaped(folder), pattern), 0, nil, &list) == 0 else { return false }
    for index in 0..<Int(list.gl_pathc) {
      var status = stat()
      guard let path = list.gl_pathv[index], stat(path, &status) == 0 else { continue }
      if UInt32(status.st_mode) & 0o170000 == 0o100000, status.st_size > 0 { return true }
    }
    return false
  }

  private static func escaped(_ folder: String) -> String {
    folder.reduce(into: "") { text, character in
      if "*?[\\".contains(character) { text.append("\\") }
      text.append(character)
    }
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Puts a text into a file that is moved to its place when it is whole.
  ///
  /// - Parameter replaces: whether a file may be there already.
  static func write(_ text: String, to path: String, replaces: Bool) throws(UsageError) {
    if !replaces && FileText.exists(path) {
      throw UsageError("'\(path)' is there already, and stays as it is")
    }
    let request = ReportRequest(format: "text", path: path)
    let files = try ReportFile.open([request], inputs: [])
    for file in files {
      if let failure = file.write({ $0.write(text) }) ?? file.commit() {
        file.discard()
        throw UsageError(failure)
      }
    }
  }

  /// Adds one line to a file in one step: several processes may add at once.
  static func append(_ line: String, to path: String) -> String? {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return Descriptor.explanation(errno) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { return Descriptor.explanation(errno) }
    var text = line + "\n"
    // A line that somebody cut short stays a line of its own.
    var last: UInt8 = 0x0A
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0 { _ = pread(descriptor, &last, 1, size - 1) }
    if last != 0x0A { text = "\n" + text }
    let written = text.withUTF8 { sysWrite(descriptor, $0.baseAddress!, $0.count) }
    return written == text.utf8.count ? nil : "the line could not be written whole"
  }
}

/// `write` by another name, since ``ProjectFiles`` has a `write` of its own.
private func sysWrite(_ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, base, count)
}
