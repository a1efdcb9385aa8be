#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says of a file: its kind, its size and which file it is.
struct FileStatus {
  enum Kind {
    case regular, directory, link, pipe, characterDevice, socket, other
  }

  /// Two paths with the same identity lead to the same file.
  struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  var kind: Kind
  var size: Int
  var identity: Identity

  /// - Parameter following: false looks at a symbolic link itself.
  /// - Throws: the system's error number.
  init(path: String, following: Bool = true) throws(SystemError) {
    var info = stat()
    guard (following ? stat(path, &info) : lstat(path, &info)) == 0 else {
      throw SystemError(number: errno)
    }
    self.init(info)
  }

  init(descriptor: Int32) throws(SystemError) {
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw SystemError(number: errno) }
    self.init(info)
  }

  private init(_ info: stat) {
    switch UInt32(info.st_mode) & 0o170000 {
    case 0o100000: kind = .regular
    case 0o040000: kind = .directory
    case 0o120000: kind = .link
    case 0o010000: kind = .pipe
    case 0o020000: kind = .characterDevice
    case 0o140000: kind = .socket
    default: kind = .other
    }
    size = Int(info.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: info.st_dev),
      node: UInt64(truncatingIfNeeded: info.st_ino))
  }
}

/// An error of the C library.
struct SystemError: Error {
  var number: Int32

  /// The system's words for it, without a capital: "permission denied".
  var words: String {
    let text = String(cString: strerror(number))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
