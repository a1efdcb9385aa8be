#if canImport(Testing)
  import AgentLogSchema

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Small files read whole: schemas, policies, checklists.
  enum FileBytes {
    /// No such file is longer.
    private static let limit = 64 << 20

    static func read(_ path: String) throws(Misuse) -> [UInt8] {
      guard let file = fopen(path, "rb") else {
        throw Misuse("cannot read '\(path)': \(String(cString: strerror(errno)))")
      }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = fread(&piece, 1, piece.count, file)
        if count == 0 { break }
        bytes += piece[..<count]
        guard bytes.count <= limit else { throw Misuse("'\(path)' is longer than 64 MiB") }
      }
      guard ferror(file) == 0 else {
        throw Misuse("cannot read '\(path)': \(String(cString: strerror(errno)))")
      }
      return bytes
    }
  }

  /// An expectation that cannot be judged because of how it was asked: a schema that is wrong, a file
  /// that is not there.
  struct Misuse: Error {
    let message: String

    init(_ message: String) { self.message = message }

    /// Runs what may find mistakes in a file.
    static func translating<Result>(
      _ body: () throws(SchemaMistakes) -> Result
    ) throws(Misuse) -> Result {
      do throws(SchemaMistakes) {
        return try body()
      } catch {
        throw Misuse(error.mistakes.map(\.description).joined(separator: "\n"))
      }
    }
  }
#endif
