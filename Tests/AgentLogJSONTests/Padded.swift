import AgentLogJSON

/// Lends a text to `body` as padded bytes.
func withPadded<Result>(
  _ text: some Sequence<UInt8>, _ body: (PaddedBytes) throws -> Result
) rethrows -> Result {
  let storage = Array(text)
  let padded = storage + [UInt8](repeating: 0, count: PaddedBytes.padding)
  return try padded.withUnsafeBytes {
    try body(PaddedBytes(unsafeBase: $0.baseAddress!, count: storage.count))
  }
}
