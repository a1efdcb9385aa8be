import AgentLogJSON

/// Reads one file into chunks, out of envelopes where its first lines show some.
final class FileReader {
  private let source: ByteSource
  private let cutter: LineCutter
  private let size: Int
  private let lineLimit: Int
  private var isSniffed = false
  private var envelope: EnvelopeReader?
  /// How many chunks were filled.
  private(set) var chunks = 0

  convenience init(
    path: String, size: Int, lineLimit: Int, formats: [CompressedFormat]
  ) throws(InputProblem) {
    let source = try ByteSource(path: path, formats: formats)
    try self.init(source, path: path, size: size, lineLimit: lineLimit)
  }

  init(_ source: ByteSource, path: String, size: Int, lineLimit: Int) throws(InputProblem) {
    self.source = source
    self.size = size
    self.lineLimit = lineLimit
    cutter = LineCutter(source: source, size: size, lineLimit: lineLimit)
    if let message = cutter.skipByteOrderMark() {
      throw InputProblem(path: path, message: message)
    }
  }

  /// What went wrong. Complete at the end of the file.
  var failures: [String] { [source.failure, envelope?.failure].compactMap { $0 } }
  var bytesUsed: Int { source.bytesUsed }

  /// Sets everything but number, file and stream.
  func next(_ chunk: Chunk) {
    chunks += 1
    if let envelope { return envelope.next(chunk) }
    let piece = cutter.next(into: chunk.buffer)
    if !isSniffed && piece.overlong == nil {
      isSniffed = true
      if let found = Envelopes.sniff(chunk.buffer.bytes) {
        let envelope = EnvelopeReader(
          found, cutter, first: piece, chunk.buffer.bytes, size: size, lineLimit: lineLimit)
        self.envelope = envelope
        return envelope.next(chunk)
      }
    }
    chunk.offset = piece.offset
    chunk.endsFile = piece.endsFile
    chunk.overlong = piece.overlong
    chunk.outer = nil
    chunk.outerLines = 0
    chunk.rawBytes = piece.skipped + (piece.overlong ?? chunk.buffer.count)
  }
}
