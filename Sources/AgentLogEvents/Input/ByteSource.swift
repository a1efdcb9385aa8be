import AgentLogJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of one input, unpacked where they are compressed.
///
/// Reads are always completed: a pipe that delivers little by little gives the same fills as a
/// file. What is open is closed, and a child process reaped, when the value goes away.
final class ByteSource {
  private let path: String
  private let input: Int32
  /// What is read: the input, or the output of the program that unpacks it.
  private let descriptor: Int32
  /// Bytes that were read to recognise the format, where the input cannot go back.
  private var ahead: ArraySlice<UInt8> = []
  private let unpacking: Unpacking?
  private let isSeekable: Bool
  private var passed = 0
  private var isAtEnd = false
  /// Why the bytes are not all there. Complete when ``fill(_:to:)`` gave false.
  private(set) var failure: String?

  /// Opens a file, or the standard input for `-`. Waits for the first bytes of a pipe.
  init(path: String, formats: [CompressedFormat]) throws(InputProblem) {
    self.path = path
    let opened = path == "-" ? 0 : try Self.open(path)
    var ahead: [UInt8] = []
    var unpacking: Unpacking?
    var isSeekable = false
    do throws(InputProblem) {
      let status = try Self.readableStatus(opened, path)
      isSeekable = status.kind == .regular
      ahead = try Self.head(opened, path, count: formats.map(\.magic.count).max() ?? 0)
      if isSeekable, !ahead.isEmpty, lseek(opened, off_t(-ahead.count), SEEK_CUR) >= 0 {
        // The child, too, begins at the first byte: it shares our place in the file.
        if let format = formats.first(where: { ahead.starts(with: $0.magic) }) {
          unpacking = try Unpacking(format, of: opened, ahead: [], name: path)
        }
        ahead = []
      } else if let format = formats.first(where: { ahead.starts(with: $0.magic) }) {
        unpacking = try Unpacking(format, of: opened, ahead: ahead, name: path)
        ahead = []
      }
    } catch {
      if opened > 2 { close(opened) }
      throw error
    }
    input = opened
    self.ahead = ahead[...]
    self.unpacking = unpacking
    self.isSeekable = isSeekable
    descriptor = unpacking?.output ?? opened
  }

  /// Bytes that are there already.
  init(bytes: [UInt8]) {
    path = ""
    input = -1
    descriptor = -1
    ahead = bytes[...]
    unpacking = nil
    isSeekable = false
    isAtEnd = true
  }

  deinit { if input > 2 && unpacking?.ownsInput != true { close(input) } }

  /// How many bytes of the input have been used: of the compressed ones where that can be known.
  var bytesUsed: Int {
    if unpacking != nil && isSeekable { return max(0, Int(lseek(input, 0, SEEK_CUR))) }
    return passed
  }

  /// Reads until the buffer holds `target` bytes.
  ///
  /// - Returns: false when the end was reached before that.
  func fill(_ buffer: PaddedBuffer, to target: Int) -> Bool {
    if !ahead.isEmpty {
      let taken = ahead.prefix(max(0, target - buffer.count))
      buffer.append(taken)
      passed += taken.count
      ahead = ahead.dropFirst(taken.count)
    }
    while buffer.count < target && !isAtEnd {
      var error: Int32 = 0
      let count = buffer.append(upTo: target - buffer.count) { room in
        let count = Self.read(descriptor, room)
        if count < 0 { error = Int32(-count) }
        return max(0, count)
      }
      passed += count
      if count == 0 { end(error) }
    }
    return !isAtEnd || !ahead.isEmpty
  }

  /// Reads what is there, at most `room` bytes; waits where nothing is there yet.
  ///
  /// - Returns: false at the end.
  func fillOnce(_ buffer: PaddedBuffer, room: Int) -> Bool {
    if !ahead.isEmpty { return fill(buffer, to: buffer.count + min(ahead.count, room)) }
    if isAtEnd { return false }
    var error: Int32 = 0
    let count = buffer.append(upTo: room) { room in
      let count = Self.read(descriptor, room)
      if count < 0 { error = Int32(-count) }
      return max(0, count)
    }
    passed += count
    if count == 0 { end(error) }
    return !isAtEnd
  }

  private func end(_ error: Int32) {
    isAtEnd = true
    if error != 0 {
      failure = "reading stopped after \(passed) bytes: \(SystemError(number: error).words)"
    }
    if let complaint = unpacking?.finish(), failure == nil { failure = complaint }
  }

  /// One `read`, repeated while a signal interrupts it or another program has made the pipe
  /// non-blocking; a failure is the negative error number.
  private static func read(_ descriptor: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, room.baseAddress, room.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, room.baseAddress, room.count)
      #else
        let count = Darwin.read(descriptor, room.baseAddress, room.count)
      #endif
      if count >= 0 { return count }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&wait, 1, -1)
      default: return -Int(errno)
      }
    }
  }

  private static func open(_ path: String) throws(InputProblem) -> Int32 {
    while true {
      #if canImport(Glibc)
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      #elseif canImport(Musl)
        let descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC)
      #else
        let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
      #endif
      if descriptor >= 0 { return Descriptors.aboveStandard(descriptor) }
      if errno == EINTR { continue }
      let words = SystemError(number: errno).words
      throw InputProblem(path: path, message: "cannot be opened: \(words)")
    }
  }

  private static func readableStatus(
    _ descriptor: Int32, _ path: String
  ) throws(InputProblem) -> FileStatus {
    let status: FileStatus
    do throws(SystemError) {
      status = try FileStatus(descriptor: descriptor)
    } catch {
      throw InputProblem(path: path, message: "cannot be read: \(error.words)")
    }
    if status.kind == .directory {
      throw InputProblem(path: path, message: "is a directory; name the logs in it")
    }
    return status
  }

  /// The first bytes, fewer only where the input has no more.
  private static func head(
    _ descriptor: Int32, _ path: String, count: Int
  ) throws(InputProblem) -> [UInt8] {
    var head = [UInt8](repeating: 0, count: count)
    var have = 0
    while have < count {
      let got = head.withUnsafeMutableBytes {
        read(descriptor, UnsafeMutableRawBufferPointer(rebasing: $0[have...]))
      }
      if got < 0 {
        let words = SystemError(number: Int32(-got)).words
        throw InputProblem(path: path, message: "cannot be read: \(words)")
      }
      if got == 0 { break }
      have += got
    }
    return Array(head.prefix(have))
  }
}
