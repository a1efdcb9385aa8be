package import AgentLogFindings

/// One way to turn a ``Report`` into bytes.
///
/// A reporter only renders: it computes nothing that decides, and prints nothing that the report
/// does not hold. The same report and style give the same bytes. What comes from outside (paths,
/// names, messages) is escaped as its format demands, so that no path can break out of a line, an
/// annotation, a table or a terminal.
package struct Reporter: Sendable {
  /// What `--format` and `--report` call it.
  package let name: String
  /// One line for the help: what it is and who reads it.
  package let summary: String
  /// What its files are usually called, with the dot: `.sarif`.
  package let fileExtension: String
  private let render: @Sendable (Report, ReportStyle, ByteSink) -> Void

  init(
    name: String, summary: String, fileExtension: String,
    render: @escaping @Sendable (Report, ReportStyle, ByteSink) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.fileExtension = fileExtension
    self.render = render
  }

  /// Every reporter, in the order that the help lists them. A new one is a file and a line here.
  package static let all: [Reporter] = [
    .text, .json, .sarif, .junit, .github, .markdown, .html, .badge,
  ]

  /// The reporter of that name, or nil.
  package static func named(_ name: String) -> Reporter? {
    all.first { $0.name == name }
  }

  /// Hands the bytes to `output` in pieces of about 64 KiB, in order; memory does not grow with
  /// the number of findings. O(size of the output).
  package func write(
    _ report: Report, style: ReportStyle = ReportStyle(), to output: ([UInt8]) -> Void
  ) {
    withoutActuallyEscaping(output) { output in
      let sink = ByteSink(output)
      render(report, style, sink)
      sink.flush()
    }
  }
}
