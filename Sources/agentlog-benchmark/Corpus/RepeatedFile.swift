import Foundation

/// A file made of another one, over and over, until it has a size.
enum RepeatedFile {
  /// Writes whole copies of `source`, as many as are needed for `size` bytes.
  static func write(_ source: String, to path: String, size: Int) throws {
    guard var piece = FileManager.default.contents(atPath: source), !piece.isEmpty else {
      throw UsageError("cannot read \(source)")
    }
    if piece.last != 0x0A { piece.append(0x0A) }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw UsageError("cannot write \(path)") }
    var written = 0
    while written < size {
      try file.write(contentsOf: piece)
      written += piece.count
    }
    try file.close()
  }
}
