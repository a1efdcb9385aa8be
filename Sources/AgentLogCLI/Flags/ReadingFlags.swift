/// Flags that say how inputs are read.
extension Flag {
  static let join = Flag.switch(
    "join", group: .reading, sets: \.join,
    summary: "Read all inputs as one stream, in the order given",
    details: """
      Without it each input, or rotated set of files (x.log.2.gz, x.log.1, x.log), is a stream of \
      its own, and runs do not continue from one into the next.
      """)

  static let jobs = Flag.number(
    "jobs", short: "j", "N", group: .reading, sets: \.jobs, range: 1...256,
    what: "a number of threads", parse: Number.parse, wrap: Optional.some,
    summary: "How many threads judge [one a processor]",
    details: "The report is the same, byte for byte, at any number.")

  static let maxLine = Flag.number(
    "max-line", "BYTES", group: .reading, sets: \.maxLine, range: 64...(1 << 30),
    what: "a number of bytes, with K, M or G where wanted", parse: ByteCount.parse,
    wrap: { $0 }, summary: "The longest line that is read [16M]",
    details: """
      A longer line is passed over and is the finding json/too-long. K, M and G count in 1,024. \
      Memory grows with the longest line.
      """)

  static let maxDepth = Flag.number(
    "max-depth", "N", group: .reading, sets: \.maxDepth, range: 1...65_535,
    what: "a number of levels", parse: Number.parse, wrap: { $0 },
    summary: "The deepest nesting that is read [512]",
    details: "A record that is nested deeper is the finding json/too-deep.")
}
