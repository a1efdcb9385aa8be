#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that a redacted log is written to: to a hidden file beside its place first, readable for its
/// owner alone, which takes the place in one step when it is whole.
final class RedactedFile {
  private let path: String
  private let temporary: String
  private let force: Bool
  private var descriptor: Int32
  private var slot: Int?

  /// Makes the folders that the file lies in.
  init(_ path: String, force: Bool) throws(UsageError) {
    self.path = path
    self.force = force
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    temporary = path[..<slash] + "." + path[slash...] + ".\(getpid()).tmp"
    descriptor = -1
    try Self.makeFolders(String(path[..<slash]))
    slot = Interruption.remember(temporary)
    descriptor = sysOpen(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      Interruption.forget(slot)
      slot = nil
      throw UsageError("cannot write '\(path)': \(Descriptor.explanation(code))")
    }
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      unlink(temporary)
    }
    Interruption.forget(slot)
  }

  /// Writes what `body` gives to a sink and puts the file in its place; gives what went wrong, or
  /// nil. What could not be read to its end takes its place too: all of it is redacted.
  func write(_ body: (Sink) -> String?) -> String? {
    let sink = Sink.descriptor(descriptor)
    let failure = body(sink)
    sink.flush()
    if let code = sink.failure { return unwritable(code) }
    // Where nothing could be read, nothing is left behind.
    if failure != nil, lseek(descriptor, 0, SEEK_CUR) == 0 { return failure }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0, move() else {
      let code = errno
      unlink(temporary)
      return unwritable(code)
    }
    return failure
  }

  /// Without `force` nothing is replaced, not even what came there in the meantime.
  private func move() -> Bool {
    if force { return rename(temporary, path) == 0 }
    if link(temporary, path) == 0 {
      unlink(temporary)
      return true
    }
    // Some file systems have no links.
    guard errno != EEXIST, access(path, F_OK) != 0 else { return false }
    return rename(temporary, path) == 0
  }

  private func unwritable(_ code: Int32) -> String {
    "cannot write '\(path)': \(Descriptor.explanation(code))"
  }

  private static func makeFolders(_ folder: String) throws(UsageError) {
    var end = folder.startIndex
    while end < folder.endIndex {
      end = folder[end...].dropFirst().firstIndex(of: "/") ?? folder.endIndex
      let part = String(folder[..<end])
      if mkdir(part, 0o700) != 0, errno != EEXIST, errno != EISDIR {
        throw UsageError("cannot make the folder '\(part)': \(Descriptor.explanation(errno))")
      }
    }
  }
}

/// `open` by another name.
private func sysOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
