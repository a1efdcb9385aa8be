import AgentLogCheck
import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema
import Foundation

/// What each stage does.
enum StageBodies {
  /// - Returns: bytes read.
  static func read(_ file: String) throws -> Int {
    let reader = reader(file)
    let chunk = Chunk()
    while reader.next(chunk) {}
    return reader.bytesRead
  }

  /// - Returns: bytes read.
  static func tokenize(_ file: String, threads: Int) throws -> Int {
    let shared = SharedReader(reader(file))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      var scanner = RecordScanner(plan: KeyPlan(paths: []))
      let chunk = Chunk()
      while shared.next(chunk) { tokenize(chunk.buffer.bytes, &scanner) }
    }
    return shared.bytesRead
  }

  private static func reader(_ file: String) -> ChunkReader {
    ChunkReader(streams: [LogStream(name: file, files: [file])])
  }

  /// A reader that threads take turns with.
  private final class SharedReader: @unchecked Sendable {
    // Unchecked because every access is inside the lock.
    private let reader: ChunkReader
    private let lock = NSLock()

    init(_ reader: ChunkReader) { self.reader = reader }

    func next(_ chunk: Chunk) -> Bool { lock.withLock { reader.next(chunk) } }

    var bytesRead: Int { lock.withLock { reader.bytesRead } }
  }

  /// Scans each line; after a line that is no record goes on with the next one.
  private static func tokenize(_ bytes: PaddedBytes, _ scanner: inout RecordScanner) {
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x7B {
        let end = scanner.scan(bytes, index)
        if end >= 0, bytes[end] == 0x0A {
          index = end + 1
          continue
        }
      }
      index = Int(bitPattern: memchr(bytes.base + index, 0x0A, bytes.count - index))
      index = index == 0 ? bytes.count : index - Int(bitPattern: bytes.base) + 1
    }
  }

  /// What is asked of a log in one pass.
  enum Engine { case validate, audit }

  static func check(
    _ file: String, threads: Int, _ engines: Set<Engine>
  ) throws -> Report {
    guard let schema = try? StreamSchema.shipped("agent-run") else {
      throw UsageError("the schema agent-run cannot be loaded")
    }
    var options = CheckOptions()
    options.schema = schema
    options.jobs = threads
    options.validates = engines.contains(.validate)
    if engines.contains(.audit) { options.audit = .shipped }
    return Check(options).run(inputs: [file])
  }

  /// Bytes that a check read.
  static func bytes(_ report: Report) -> Int { report.inputs.reduce(0) { $0 + $1.bytes } }

  /// - Returns: bytes read.
  static func foundation(_ file: String) throws -> Int {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw UsageError("cannot read \(file)")
    }
    for line in data.split(separator: 0x0A) {
      autoreleased { _ = try? JSONSerialization.jsonObject(with: line) }
    }
    return data.count
  }

  private static func autoreleased(_ body: () -> Void) {
    #if canImport(ObjectiveC)
      autoreleasepool(invoking: body)
    #else
      body()
    #endif
  }
}
