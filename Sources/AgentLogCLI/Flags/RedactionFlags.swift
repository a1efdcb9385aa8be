/// Flags that say how a log is written again.
extension Flag {
  static let outputFolder = Flag(
    long: "output", short: "o", value: Value("DIR", .files),
    summary: "Write redacted files to this folder, under the names that they have",
    details: """
      Files keep their names, and what lies in folders its place below them. Compressed logs are \
      written unpacked, without .gz, .zst or .xz. A file is written beside its place, readable for \
      you alone, and moved there when it is whole. Inputs are never overwritten.
      """,
    group: .output
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--output needs a folder") }
    guard text != "-" else {
      throw UsageError("without --output the redacted log goes to standard output")
    }
    invocation.outputFolder = text
  }

  static let force = Flag.switch(
    "force", group: .output, sets: \.force,
    summary: "Replace files that are there; never an input")

  static let lineBuffered = Flag.switch(
    "line-buffered", group: .output, sets: \.lineBuffered,
    summary: "Pass each line on as soon as it is there",
    details: """
      For a log that is still being written. Without it lines are passed on many at a time, which \
      is faster. A record that is spread over lines waits for its end.
      """)

  static let dropSignatures = Flag.switch(
    "drop-signatures", group: .judging, sets: \.dropsSignatures,
    summary: "Mask signatures and encrypted reasoning of model providers too",
    details: """
      Providers take a conversation back only with the signatures that they gave (thinking \
      signatures, encrypted_content); nobody else can read them, so by default they stay as they \
      are. They are kept or masked whole, never cut into.
      """)
}
