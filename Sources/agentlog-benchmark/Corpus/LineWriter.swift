import AgentLogJSON
import Foundation

/// Collects lines in memory and writes them to a file in pieces of a megabyte, hashing on the way.
final class LineWriter {
  /// Bytes written, the ones still in memory counted.
  private(set) var written = 0
  private(set) var lines = 0

  private static let size = 1 << 20
  /// More than the longest line, so that a line needs no check while it is being written.
  private static let slack = 1 << 16

  private let file: FileHandle
  private let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size + slack)
  private var used = 0
  private var lineStart = 0
  private var hash = SHA256()

  init(path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw UsageError("cannot write \(path)") }
    self.file = file
  }

  deinit { buffer.deallocate() }

  @inline(__always)
  func put(_ text: StaticString) {
    memcpy(buffer + used, text.utf8Start, text.utf8CodeUnitCount)
    used &+= text.utf8CodeUnitCount
  }

  @inline(__always)
  func put(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { source in
      memcpy(buffer + used, source.baseAddress!, source.count)
      used &+= source.count
    }
  }

  func put(_ number: Int) {
    var digits = 1
    var power = 10
    while number >= power {
      digits &+= 1
      power &*= 10
    }
    var rest = number
    var place = used &+ digits
    used = place
    for _ in 0..<digits {
      place &-= 1
      buffer[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// `digits` decimal digits, with leading zeros.
  func put(_ number: Int, digits: Int) {
    var rest = number
    for place in stride(from: used &+ digits &- 1, through: used, by: -1) {
      buffer[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    used &+= digits
  }

  /// Sixteen hexadecimal digits.
  @inline(__always)
  func put(hex bits: UInt64) {
    for byte in 0..<8 {
      let value = UInt8(truncatingIfNeeded: bits &>> UInt64(byte &* 8))
      buffer[used] = Self.digit(value &>> 4)
      buffer[used &+ 1] = Self.digit(value & 15)
      used &+= 2
    }
  }

  @inline(__always)
  private static func digit(_ value: UInt8) -> UInt8 {
    value &+ (value < 10 ? 0x30 : 0x57)
  }

  /// Ends the line; gives its length with the newline.
  @discardableResult
  func endLine() throws -> Int {
    buffer[used] = 0x0A
    used += 1
    let length = used - lineStart
    written += length
    lines += 1
    if used >= Self.size { try flush() }
    lineStart = used
    return length
  }

  /// Writes the rest, closes the file and gives its SHA-256 in hexadecimal digits.
  func finish() throws -> String {
    try flush()
    try file.close()
    return hash.finalize().hex
  }

  private func flush() throws {
    hash.update(UnsafeRawBufferPointer(start: buffer, count: used))
    try file.write(
      contentsOf: Data(
        bytesNoCopy: UnsafeMutableRawPointer(buffer), count: used, deallocator: .none))
    used = 0
  }
}
