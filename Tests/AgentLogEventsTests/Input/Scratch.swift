import AgentLogJSON
import Foundation

@testable import AgentLogEvents

/// A temporary directory that goes away with the value.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "agentlog-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with its directories, and gives its path.
  @discardableResult
  func file(_ name: String, _ content: some Sequence<UInt8> = []) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content).write(to: url)
    return url.path
  }

  @discardableResult
  func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

  func files(_ names: String...) throws { for name in names { try file(name, "{}\n") } }

  /// Runs a shell command in the directory. (Foundation's Process waits for grandchildren too,
  /// which here wait for us.)
  func shell(_ command: String) throws {
    guard let stream = popen("cd '\(path)' && { \(command)\n}", "w") else { throw POSIXError(.EIO) }
    pclose(stream)
  }

  /// Takes the directory off the front.
  func short(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
  }
}

/// What one chunk said.
struct Delivered: Equatable {
  var file = 0
  var offset = 0
  var text = ""
  var flags = ""
  var overlong: Int?
  var outer: [String]?
  var outerLines = 0
}

extension ChunkReader {
  /// Reads everything. Flags: `B` begins and `E` ends the stream, `e` ends the file.
  func all() -> [Delivered] {
    let chunk = Chunk()
    var result: [Delivered] = []
    while next(chunk) {
      precondition(chunk.number == result.count)
      let bytes = chunk.buffer.bytes
      result.append(
        Delivered(
          file: chunk.file, offset: chunk.offset,
          text: String(decoding: bytes.slice(0..<bytes.count), as: UTF8.self),
          flags: (chunk.beginsStream ? "B" : "") + (chunk.endsFile ? "e" : "")
            + (chunk.endsStream ? "E" : ""),
          overlong: chunk.overlong,
          outer: chunk.outer?.map { "\($0.line):\($0.column)@\($0.offset)" },
          outerLines: chunk.outerLines))
    }
    return result
  }

  /// What the chunks count together.
  func totalRawBytes() -> Int {
    let chunk = Chunk()
    var total = 0
    while next(chunk) { total += chunk.rawBytes }
    return total
  }

  static func one(
    _ path: String, limit: Int = 16 << 20, size: Int = Chunk.size,
    formats: [CompressedFormat] = CompressedFormat.all
  ) -> ChunkReader {
    ChunkReader(
      streams: [LogStream(name: path, files: [path])], lineLimit: limit, chunkSize: size,
      formats: formats)
  }
}
