#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which names stand in the source files of a project: a fixture that none mentions is replayed by
/// nobody. Bounded: 20,000 files, 1 MiB of each; folders that are hidden or built are passed over.
enum Mentions {
  private static let mostFiles = 20_000
  private static let longest = 1 << 20
  private static let suffixes: Set = [
    "swift", "py", "js", "mjs", "cjs", "ts", "tsx", "go", "rs", "rb", "java", "kt", "sh", "bash",
    "yml", "yaml", "toml", "json", "cfg", "mk", "md",
  ]
  private static let passed: Set = ["node_modules", "build", "dist", "target", "__pycache__"]

  static func find(_ names: [String], below folder: String, except: String) -> Set<String> {
    var found: Set<String> = []
    var left = mostFiles
    var folders = [folder]
    while let here = folders.popLast(), left > 0, found.count < names.count {
      guard let directory = opendir(here) else { continue }
      defer { closedir(directory) }
      while let entry = readdir(directory), left > 0 {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        }
        if name.hasPrefix(".") && name != ".github" && name != ".ci" { continue }
        let path = ProjectFiles.join(here, name)
        var status = stat()
        guard lstat(path, &status) == 0, path != except else { continue }
        switch UInt32(status.st_mode) & 0o170000 {
        case 0o040000: if !passed.contains(name) { folders.append(path) }
        case 0o100000:
          let ending = name.split(separator: ".").last.map(String.init) ?? ""
          guard status.st_size <= longest, suffixes.contains(ending) || !name.contains(".") else {
            continue
          }
          left -= 1
          look(path, names, &found)
        default: continue
        }
      }
    }
    return found
  }

  private static func holds(_ bytes: [UInt8], _ name: [UInt8]) -> Bool {
    guard let first = name.first, bytes.count >= name.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      var start = 0
      while start + name.count <= bytes.count,
        let place = memchr(bytes.baseAddress! + start, Int32(first), bytes.count - start)
      {
        let index = UnsafeRawPointer(place) - bytes.baseAddress!
        if index + name.count <= bytes.count,
          memcmp(bytes.baseAddress! + index, name, name.count) == 0
        {
          return true
        }
        start = index + 1
      }
      return false
    }
  }

  private static func look(_ path: String, _ names: [String], _ found: inout Set<String>) {
    guard let bytes = try? FileText.read(path, limit: longest) else { return }
    for name in names where !found.contains(name) && holds(bytes, Array(name.utf8)) {
      found.insert(name)
    }
  }
}
