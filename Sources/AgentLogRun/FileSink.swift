import AgentLogJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Appends events to a file as JSON Lines, one `write` for each, so that lines of several processes
/// do not mix. The file is made readable to its owner alone.
///
/// With a ``Rotation`` a full file becomes `agent.jsonl.1`, that one `agent.jsonl.2`, and so on: what
/// `agentlog check` reads back, oldest first. One process at a time may rotate a file.
///
/// What cannot be written is lost, for an agent must not fail with its log; it is counted, and said
/// once on standard error.
public final class FileSink: LogSink {
  /// When a file is full, and how many full ones are kept.
  public struct Rotation: Sendable, Hashable {
    /// Bytes of a file. An event longer than that has a file of its own.
    public var bytes: Int
    /// Full files that are kept beside the one that is written.
    public var keep: Int

    /// Sizes below one byte count as one, negative numbers of files as none.
    public init(bytes: Int, keep: Int) {
      self.bytes = max(1, bytes)
      self.keep = max(0, keep)
    }
  }

  /// Why a file could not be opened.
  public struct CannotOpen: Error, CustomStringConvertible {
    /// The path as it was given.
    public let path: String
    /// The system's words.
    public let reason: String
    /// The path and the reason.
    public var description: String { "\(path): \(reason)" }
  }

  private struct File {
    var descriptor: Int32
    var size: Int
    var lost = 0
  }

  /// The path as it was given.
  public let path: String
  private let rotation: Rotation?
  private let file: Lock<File>

  /// Opens the file to append to, or makes it.
  ///
  /// - Throws: ``CannotOpen`` with the system's reason.
  public init(path: String, rotation: Rotation? = nil) throws(CannotOpen) {
    self.path = path
    self.rotation = rotation
    guard let file = Self.open(path) else {
      throw CannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    self.file = Lock(file)
  }

  deinit { file.withValue { _ = close($0.descriptor) } }

  /// Events that could not be written.
  public var lost: Int { file.withValue { $0.lost } }

  /// Appends the event and a newline. O(its length), and a rotation now and then.
  public func write(_ event: [UInt8]) {
    let line = event + [0x0A]
    file.withValue { file in
      if let rotation, file.size > 0, file.size + line.count > rotation.bytes {
        rotate(&file, keep: rotation.keep)
      }
      guard append(line, to: &file) else {
        file.lost += 1
        if file.lost == 1 { complain() }
        return
      }
    }
  }

  private static func open(_ path: String) -> File? {
    let descriptor = systemOpen(path)
    guard descriptor >= 0 else { return nil }
    return File(descriptor: descriptor, size: max(0, Int(lseek(descriptor, 0, SEEK_END))))
  }

  private func append(_ line: [UInt8], to file: inout File) -> Bool {
    guard file.descriptor >= 0 else { return false }
    return line.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = systemWrite(file.descriptor, bytes[done...])
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else {
          // Half a line would spoil the next one too: what was begun is taken back, unless another
          // process has written behind it.
          if done > 0, Int(lseek(file.descriptor, 0, SEEK_END)) == file.size + done {
            _ = ftruncate(file.descriptor, off_t(file.size))
          }
          return false
        }
        done += count
      }
      file.size += done
      return true
    }
  }

  /// Moves each kept file one further; the last falls away.
  private func rotate(_ file: inout File, keep: Int) {
    _ = close(file.descriptor)
    if keep == 0 {
      _ = unlink(path)
    } else {
      for number in stride(from: keep - 1, through: 1, by: -1) {
        _ = rename("\(path).\(number)", "\(path).\(number + 1)")
      }
      _ = rename(path, path + ".1")
    }
    let lost = file.lost
    file = Self.open(path) ?? File(descriptor: -1, size: 0)
    file.lost = lost
  }

  private func complain() {
    let text = "agentlog: \(path): \(String(cString: strerror(errno))); events are being lost\n"
    Array(text.utf8).withUnsafeBytes { bytes in
      _ = systemWrite(2, bytes[...])
    }
  }
}

// Outside of the type, whose own `write` would hide the system's.

private func systemOpen(_ path: String) -> Int32 {
  open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
}

private func systemWrite(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
  write(descriptor, UnsafeRawBufferPointer(rebasing: bytes).baseAddress!, bytes.count)
}
