/// A way logs are compressed: how it is recognised, and the program that unpacks it.
struct CompressedFormat: Sendable {
  /// The first bytes of such a file, whatever its name.
  var magic: [UInt8]
  /// Looked for in `PATH`; with `-dc` it unpacks its standard input to its standard output.
  var program: String

  static let all = [
    CompressedFormat(magic: [0x1F, 0x8B], program: "gzip"),
    CompressedFormat(magic: [0x28, 0xB5, 0x2F, 0xFD], program: "zstd"),
    CompressedFormat(magic: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], program: "xz"),
  ]
}
