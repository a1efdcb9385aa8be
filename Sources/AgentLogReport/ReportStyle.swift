/// What the caller knows about the reader: how wide, how colourful, how much.
///
/// The default depends on nothing around it, so that two runs give the same bytes.
package struct ReportStyle: Sendable, Hashable {
  /// The width of the text report in columns; less than 72 counts as 72.
  package var columns: Int
  /// ANSI colours in the text report.
  package var color: Bool
  /// Every kind of finding and every note in the text report, not only the most frequent ones.
  package var all: Bool
  /// How long the pass took, in seconds; nil prints no time.
  package var elapsed: Double?
  /// The version of agentlog, for the formats that name their tool; nil leaves it out.
  package var version: String?

  package init(
    columns: Int = 80, color: Bool = false, all: Bool = false, elapsed: Double? = nil,
    version: String? = nil
  ) {
    self.columns = columns
    self.color = color
    self.all = all
    self.elapsed = elapsed
    self.version = version
  }
}
