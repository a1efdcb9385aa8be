package import AgentLogJSON

/// A piece of one file of a stream: whole lines, in order, in a reused buffer.
///
/// The reader hands chunks out in order; workers scan them side by side; the fold takes their
/// results in order again. Where a chunk ends depends on the bytes alone, never on how they
/// arrived, so results are the same from a file, a pipe or a compressed log.
package final class Chunk {
  /// How much is read at once. A chunk grows beyond it only for a longer line.
  package static let size = 256 * 1024

  /// Running number over all streams, from 0.
  package var number = 0
  /// Index of the file in ``ChunkReader/files``.
  package var file = 0
  /// Offset of the first byte in the file (as decompressed). Counts a byte order mark, which is
  /// skipped.
  package var offset = 0
  /// The lines. The last one ends with a newline unless it is the last of the file.
  package let buffer = PaddedBuffer(capacity: Chunk.size)
  /// True for the last chunk of its file. A file has at least one chunk, maybe an empty one.
  package var endsFile = false
  /// True for the first chunk of its stream: what was open before belongs to another stream.
  package var beginsStream = false
  /// True for the last chunk of its stream.
  package var endsStream = false
  /// Set where a line was longer than the limit: the chunk is then empty and stands for that one
  /// line, of which so many bytes (newline included) were passed over. In envelopes ``outer`` then
  /// holds the place of that line; one that was joined from parts has no ``outerLines`` of its own.
  package var overlong: Int?
  /// Where each line of the buffer stood in the file, when it was taken out of an envelope; nil
  /// when the buffer is the file's own bytes.
  package var outer: [OuterPlace]?
  /// Lines of the file that this chunk stands for, when it was taken out of envelopes.
  package var outerLines = 0

  /// The buffer is a whole file that may be one JSON document; see ``ChunkReader``.
  package var isDocument = false

  /// Bytes of the file that this chunk stands for, passed over ones included. Over all chunks of
  /// a file they add up to its size (as decompressed).
  package var rawBytes = 0

  package init() {}

  /// Where a line stood before it was taken out of its envelope.
  package struct OuterPlace: Sendable {
    /// 0-based line, counted from the first line of the file.
    package var line: Int
    /// Offset in the file of the first byte that the line was taken from.
    package var offset: Int
    /// 1-based column of that byte.
    package var column: Int

    package init(line: Int, offset: Int, column: Int) {
      self.line = line
      self.offset = offset
      self.column = column
    }
  }
}
