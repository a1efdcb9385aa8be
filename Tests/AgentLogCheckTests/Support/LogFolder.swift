import Foundation

/// A temporary folder with logs, removed when the value goes away.
final class LogFolder {
  let path = NSTemporaryDirectory() + "agentlog-check-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with its folders, and gives its path.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(text.utf8, to: name)
  }

  /// Runs a shell command in the folder.
  func shell(_ command: String) throws {
    guard let stream = popen("cd '\(path)' && { \(command)\n}", "w") else { throw POSIXError(.EIO) }
    pclose(stream)
  }
}
