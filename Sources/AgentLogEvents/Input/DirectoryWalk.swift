#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lists the logs in a directory and below it.
///
/// Hidden entries are passed over, symbolic links are not followed, so no walk is endless. The
/// order is that of the paths' bytes, whatever order the file system has.
struct DirectoryWalk {
  /// Paths of regular files that are named like logs.
  private(set) var files: [String] = []
  /// Every directory, the first included.
  private(set) var directories: [String] = []
  private(set) var problems: [InputProblem] = []

  /// - Parameter root: as given; the paths found begin with it.
  init(_ root: String) {
    var open = [root]
    while let directory = open.popLast() {
      directories.append(directory)
      let (names, error) = Self.names(directory)
      if let error {
        problems.append(
          InputProblem(
            path: directory,
            message: "cannot be listed: \(error.words); make it readable or name other inputs"))
      }
      for name in names {
        guard let name else {
          problems.append(
            InputProblem(
              path: directory,
              message: "holds a file whose name is not UTF-8; rename it so that it can be read"))
          continue
        }
        visit(name, in: directory, &open)
      }
    }
    files.sort(by: bytesPrecede)
    directories.sort(by: bytesPrecede)
    problems.sort { bytesPrecede($0.path, $1.path) }
  }

  private mutating func visit(_ name: String, in directory: String, _ open: inout [String]) {
    if name.hasPrefix(".") { return }
    let path = Self.join(directory, name)
    let status: FileStatus
    do throws(SystemError) {
      status = try FileStatus(path: path, following: false)
    } catch {
      // Gone since it was listed: rotation goes on while we look.
      if error.number != ENOENT {
        problems.append(InputProblem(path: path, message: "cannot be read: \(error.words)"))
      }
      return
    }
    switch status.kind {
    case .directory: open.append(path)
    case .regular: if RotatedName(name).isLog { files.append(path) }
    default: return
    }
  }

  /// `logs/` and `a.log` give `logs/a.log`; what lies in `.` is shown by its name.
  static func join(_ directory: String, _ name: String) -> String {
    if directory == "." || directory == "./" { return name }
    return directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  /// The entries of a directory; nil for a name that is not UTF-8.
  private static func names(_ directory: String) -> ([String?], SystemError?) {
    guard let handle = opendir(directory) else { return ([], SystemError(number: errno)) }
    defer { closedir(handle) }
    var names: [String?] = []
    while true {
      errno = 0
      guard let entry = readdir(handle) else {
        return (names, errno == 0 ? nil : SystemError(number: errno))
      }
      // The entry may be shorter than the type says: only the address of its name is taken.
      let place = MemoryLayout<dirent>.offset(of: \dirent.d_name)!
      let name = UnsafeRawPointer(entry).advanced(by: place).assumingMemoryBound(to: CChar.self)
      names.append(String(validatingCString: name))
    }
  }
}

/// The order of the bytes, which is the same in every locale.
func bytesPrecede(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
