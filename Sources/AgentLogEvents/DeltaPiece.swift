/// One piece of a message that was logged in pieces: which row it is, and where its text stands.
package struct DeltaPiece: Sendable {
  /// Index of the row in ``ScanResult/rows``.
  package var row: Int
  /// The text in the chunk, between the quotes.
  package var text: ByteRange
  /// The text holds escapes.
  package var isEscaped: Bool
  /// The message's id in the chunk; empty where there is none.
  package var message: ByteRange

  package init(row: Int, text: ByteRange, isEscaped: Bool, message: ByteRange) {
    self.row = row
    self.text = text
    self.isEscaped = isEscaped
    self.message = message
  }
}
