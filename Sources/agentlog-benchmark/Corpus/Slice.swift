import AgentLogJSON
import Foundation

/// The beginning of a file, for programs that would take minutes for all of it.
enum Slice {
  /// Copies the lines of the first `size` bytes that are one JSON object each: `jq` ends at the
  /// first line that is no JSON.
  static func write(_ source: String, to path: String, size: Int) throws {
    guard let file = FileHandle(forReadingAtPath: source) else {
      throw UsageError("cannot read \(source)")
    }
    let piece = try file.read(upToCount: size) ?? Data()
    try file.close()
    let buffer = PaddedBuffer(capacity: piece.count)
    piece.withUnsafeBytes { buffer.append($0) }
    let bytes = buffer.bytes
    var scanner = RecordScanner(plan: KeyPlan(paths: []))
    var result = Data(capacity: piece.count)
    var start = 0
    for line in piece.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard line.first == 0x7B, scanner.scan(bytes, start) == start + line.count else { continue }
      result += line
      result.append(0x0A)
    }
    try result.write(to: URL(fileURLWithPath: path))
  }
}
