#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Small files read whole: schemas, policies, checklists.
package enum FileBytes {
  /// No such file is longer.
  private static let limit = 64 << 20

  package static func read(_ path: String) throws(LogCheckMistake) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw LogCheckMistake("cannot read '\(path)': \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { break }
      bytes += piece[..<count]
      guard bytes.count <= limit else { throw LogCheckMistake("'\(path)' is longer than 64 MiB") }
    }
    guard ferror(file) == 0 else {
      throw LogCheckMistake("cannot read '\(path)': \(String(cString: strerror(errno)))")
    }
    return bytes
  }
}
