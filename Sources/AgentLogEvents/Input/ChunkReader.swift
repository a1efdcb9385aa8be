/// Reads streams, file after file, into chunks.
///
/// Serial: callers that share one reader lock around ``next(_:)`` and everything else here. Reads
/// into the buffer of the chunk that is handed in, so that memory is bounded by the chunks in use.
///
/// Where documents are wanted, a file whose name ends in `.json` (or that and `.gz`, `.zst`, `.xz`)
/// comes as one chunk, up to ``documentLimit``; a longer one comes in pieces, as lines.
package final class ChunkReader {
  /// Paths as shown, in reading order; ``Chunk/file`` counts in here.
  package let files: [String]
  /// What could not be read. Complete when ``next(_:)`` has given false.
  package private(set) var problems: [InputProblem] = []
  /// Size of all files together (compressed ones as they lie on disk); nil with a pipe among them.
  package let expectedBytes: Int?

  private let streams: [Int]
  private let lineLimit: Int
  private let chunkSize: Int
  private let documents: Bool
  private let formats: [CompressedFormat]
  private var reader: FileReader?
  /// Index of the file that is open, or was last.
  private var current = -1
  private var number = 0
  private var lastStream = -1
  private var bytesOfClosedFiles = 0

  /// The longest file that is read as one document.
  package static let documentLimit = 256 << 20

  /// - Parameter documents: whether `.json` files may be one document each.
  package convenience init(
    streams: [LogStream], lineLimit: Int = 16 << 20, documents: Bool = false
  ) {
    self.init(
      streams: streams, lineLimit: lineLimit, chunkSize: Chunk.size, documents: documents)
  }

  /// - Parameters:
  ///   - chunkSize: smaller in tests.
  ///   - formats: other programs in tests.
  init(
    streams: [LogStream], lineLimit: Int, chunkSize: Int, documents: Bool = false,
    formats: [CompressedFormat] = CompressedFormat.all
  ) {
    files = streams.flatMap(\.files)
    self.streams = streams.indices.flatMap { index in streams[index].files.map { _ in index } }
    self.lineLimit = lineLimit
    self.chunkSize = chunkSize
    self.documents = documents
    self.formats = formats
    expectedBytes = Self.totalSize(files)
  }

  /// Reads a log that is in memory, under a name that reports give.
  package convenience init(bytes: [UInt8], name: String, lineLimit: Int = 16 << 20) {
    self.init(
      streams: [LogStream(name: name, files: [name])], lineLimit: lineLimit, chunkSize: Chunk.size)
    current = 0
    do throws(InputProblem) {
      reader = try FileReader(
        ByteSource(bytes: bytes), path: name, size: chunkSize, lineLimit: lineLimit)
    } catch {
      problems.append(error)
    }
  }

  /// How much of ``expectedBytes`` has been read.
  package var bytesRead: Int { bytesOfClosedFiles + (reader?.bytesUsed ?? 0) }

  /// Fills the chunk with the next lines.
  ///
  /// - Returns: false when there are no more; the chunk then says nothing.
  package func next(_ chunk: Chunk) -> Bool {
    if reader == nil { open { _ in true } }
    guard let reader else { return false }
    let stream = streams[current]
    let isFirst = reader.chunks == 0
    reader.next(chunk)
    chunk.isDocument =
      isDocument(files[current]) && isFirst && chunk.endsFile && chunk.overlong == nil
      && chunk.outer == nil
    chunk.number = number
    chunk.file = current
    chunk.beginsStream = stream != lastStream
    chunk.endsStream = false
    number += 1
    lastStream = stream
    if chunk.endsFile {
      close(reader)
      // Only a file that opens can go on with the stream.
      open { self.streams[$0] == stream }
      chunk.endsStream = self.reader == nil
    }
    return true
  }

  private func close(_ reader: FileReader) {
    problems += reader.failures.map { InputProblem(path: files[current], message: $0) }
    bytesOfClosedFiles += reader.bytesUsed
    self.reader = nil
  }

  /// Opens the next file that can be opened, as long as `isWanted` agrees.
  private func open(_ isWanted: (Int) -> Bool) {
    while reader == nil && current + 1 < files.count && isWanted(current + 1) {
      current += 1
      do throws(InputProblem) {
        reader = try FileReader(
          path: files[current], size: pieceSize(files[current]), lineLimit: lineLimit,
          formats: formats)
      } catch {
        problems.append(error)
      }
    }
  }

  /// How much of a file is read at once: of one that may be a document, one byte more than it has,
  /// which shows its end.
  private func pieceSize(_ file: String) -> Int {
    guard isDocument(file) else { return chunkSize }
    guard file.hasSuffix(".json"), let status = try? FileStatus(path: file),
      status.kind == .regular
    else { return Self.documentLimit }
    return min(max(status.size + 1, chunkSize), Self.documentLimit)
  }

  private func isDocument(_ file: String) -> Bool {
    documents && ["", ".gz", ".zst", ".xz"].contains { file.hasSuffix(".json" + $0) }
  }

  private static func totalSize(_ files: [String]) -> Int? {
    var total = 0
    for file in files {
      let status =
        file == "-" ? try? FileStatus(descriptor: 0) : try? FileStatus(path: file)
      guard let status else { continue }
      guard status.kind == .regular else { return nil }
      total += status.size
    }
    return total
  }
}
