/// Where a reporter writes: gathers small texts and passes them on in pieces of about 64 KiB.
///
/// A class, because the writers of the formats share one; it never leaves the call of
/// ``Reporter/write(_:style:to:)``.
final class ByteSink {
  private static let pieceSize = 1 << 16
  private let output: ([UInt8]) -> Void
  /// Touched by the functions below alone, one at a time; the check that the language would make at
  /// each access is half of the time that a report of a million findings takes.
  @exclusivity(unchecked) private var piece: [UInt8] = []

  init(_ output: @escaping ([UInt8]) -> Void) {
    self.output = output
    piece.reserveCapacity(Self.pieceSize + 4096)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { piece.append(contentsOf: $0) }
    if piece.count >= Self.pieceSize { flush() }
  }

  func write(_ byte: UInt8) {
    piece.append(byte)
    if piece.count >= Self.pieceSize { flush() }
  }

  /// Passes on what is left. A reporter need not call it.
  func flush() {
    guard !piece.isEmpty else { return }
    output(piece)
    piece.removeAll(keepingCapacity: true)
  }
}
