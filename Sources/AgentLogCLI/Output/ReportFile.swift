#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that a report will be written to.
///
/// It is opened before any input is read, so that a wrong place is found at once. The bytes go to
/// a hidden file beside it, which takes the place in one step when it is whole: a run that fails
/// or is interrupted leaves what was there before. What is no regular file (a pipe, a terminal,
/// `/dev/stderr`) is written to directly.
final class ReportFile {
  let request: ReportRequest
  private var descriptor: Int32
  /// Where the bytes wait, and the place they will take; nil where they go there directly.
  private var move: (temporary: String, target: String)?
  private var slot: Int?

  /// Opens all files or none.
  static func open(
    _ requests: [ReportRequest], inputs: [String]
  ) throws(UsageError) -> [ReportFile] {
    var files: [ReportFile] = []
    do throws(UsageError) {
      for (index, request) in requests.enumerated() {
        if requests[..<index].contains(where: { $0.path == request.path }) {
          throw UsageError("--report names '\(request.path)' twice")
        }
        if inputs.contains(where: { isSameFile($0, request.path) }) {
          throw UsageError("--report would overwrite the input '\(request.path)'")
        }
        files.append(try ReportFile(request))
      }
      return files
    } catch {
      for file in files { file.discard() }
      throw error
    }
  }

  private init(_ request: ReportRequest) throws(UsageError) {
    self.request = request
    var status = stat()
    let isThere = stat(request.path, &status) == 0
    let isRegular = isThere && status.st_mode & S_IFMT == S_IFREG
    if isThere && !isRegular {
      descriptor = sysOpen(request.path, O_WRONLY | O_CLOEXEC, 0)
      guard descriptor >= 0 else { throw Self.unwritable(request.path, errno) }
      return
    }
    if isThere && access(request.path, W_OK) != 0 { throw Self.unwritable(request.path, errno) }
    let target = isThere ? Self.resolved(request.path) : request.path
    let temporary = Self.temporaryPath(for: target)
    // Remembered before it is there: an interrupt may come at once.
    let slot = Interruption.remember(temporary)
    descriptor = sysOpen(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let code = errno
      Interruption.forget(slot)
      throw Self.unwritable(request.path, code)
    }
    self.slot = slot
    if isThere { _ = fchmod(descriptor, status.st_mode & 0o7777) }
    move = (temporary, target)
  }

  /// Writes the report; returns why that failed, or nil.
  func write(_ render: (Sink) -> Void) -> String? {
    let sink = Sink.descriptor(descriptor)
    render(sink)
    sink.flush()
    return sink.failure.map { failure($0) }
  }

  /// Puts the written file in its place; returns why that failed, or nil.
  func commit() -> String? {
    defer { discard() }
    guard let move else { return nil }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0, rename(move.temporary, move.target) == 0 else { return failure(errno) }
    self.move = nil
    return nil
  }

  /// Leaves everything as it was before.
  func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if let move { unlink(move.temporary) }
    move = nil
    Interruption.forget(slot)
    slot = nil
  }

  private func failure(_ code: Int32) -> String {
    "cannot write the report '\(request.path)': \(Descriptor.explanation(code))"
  }

  private static func unwritable(_ path: String, _ code: Int32) -> UsageError {
    UsageError("cannot write the report '\(path)': \(Descriptor.explanation(code))")
  }

  /// Hidden, beside the target, and not one of the names that folders of logs are searched for.
  private static func temporaryPath(for target: String) -> String {
    let slash = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    return target[..<slash] + "." + target[slash...] + ".\(getpid()).tmp"
  }

  /// The file behind symbolic links, so that a link stays one.
  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func isSameFile(_ left: String, _ right: String) -> Bool {
    if left == right && left != "-" { return true }
    var one = stat()
    var other = stat()
    guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
    return one.st_mode & S_IFMT == S_IFREG && one.st_dev == other.st_dev
      && one.st_ino == other.st_ino
  }
}

/// `open` by another name, since ``ReportFile`` has an `open` of its own.
private func sysOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
