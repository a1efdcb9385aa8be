import AgentLogJSON

/// Whether bytes, given one after the other, are a text that somebody can read: of a hundred so many
/// are printable ASCII, tabs, line ends or part of well-formed characters beyond ASCII.
struct Readable {
  /// Bytes that may be unreadable before the answer is no.
  private var rest: Int
  /// Of a character beyond ASCII: bytes seen and bytes to come.
  private var seen = 0
  private var wanted = 0

  /// - Parameters:
  ///   - count: how many bytes will be given.
  ///   - share: how many of a hundred must be readable.
  init(count: Int, share: Int) {
    rest = count < 6 ? -1 : count - (count * share + 99) / 100
  }

  /// Whether it is no text, whatever follows.
  var isRefused: Bool { rest < 0 }

  /// A character that is cut by the end counts as far as it goes.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    if wanted > 0 {
      if byte & 0xC0 == 0x80 {
        seen &+= 1
        wanted &-= 1
        return
      }
      rest &-= seen
      wanted = 0
    }
    if byte < 0x80 {
      if !Self.isPrintable(byte) { rest &-= 1 }
    } else if byte >= 0xC2 && byte <= 0xF4 {
      seen = 1
      wanted = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
    } else {
      rest &-= 1
    }
  }

  /// All of it. O(n), less where it is none.
  static func isText(_ bytes: PaddedBytes, share: Int = 90) -> Bool {
    var readable = Readable(count: bytes.count, share: share)
    for index in 0..<bytes.count {
      if readable.isRefused { return false }
      readable.add(bytes[index])
    }
    return !readable.isRefused
  }

  @inline(__always)
  static func isPrintable(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
