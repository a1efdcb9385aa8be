/// Lines of a terminal: a width, colours where wanted, and texts that wrap.
struct TextPage {
  enum Color: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
    case cyan = "36"
  }

  let sink: ByteSink
  let columns: Int
  let isColored: Bool

  init(_ sink: ByteSink, style: ReportStyle) {
    self.sink = sink
    columns = max(72, style.columns)
    isColored = style.color
  }

  func line(_ text: String = "") {
    sink.write(text)
    sink.write("\n")
  }

  func paint(_ text: String, _ color: Color) -> String {
    isColored && !text.isEmpty ? "\u{1B}[" + color.rawValue + "m" + text + "\u{1B}[0m" : text
  }

  /// `lead`, then `text` from `column` on, wrapped there. A lead that reaches over the column
  /// pushes the first line to the right, or down where it would not fit.
  func hanging(
    _ lead: String, leadColor: Color? = nil, at column: Int, _ text: String, color: Color? = nil
  ) {
    if lead.isEmpty {
      for part in Self.wrap(text, width: max(20, columns - column)) {
        line(Self.spaces(column) + (color.map { paint(part, $0) } ?? part))
      }
      return
    }
    let paintedLead = leadColor.map { paint(lead, $0) } ?? lead
    let width = max(20, columns - column)
    let gap = column - lead.count
    if gap < 2, lead.count + 2 + text.count > columns {
      line(paintedLead)
      for part in Self.wrap(text, width: width) {
        line(Self.spaces(column) + (color.map { paint(part, $0) } ?? part))
      }
      return
    }
    let parts = gap < 2 ? [text] : Self.wrap(text, width: width)
    for (index, part) in parts.enumerated() where index == 0 || !part.isEmpty {
      let painted = color.map { paint(part, $0) } ?? part
      let start =
        index > 0 ? Self.spaces(column) : paintedLead + Self.spaces(part.isEmpty ? 0 : max(gap, 2))
      line(start + painted)
    }
  }

  /// The words of `text` in lines of at most `width` characters; a longer word gets its own line.
  /// Never empty.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if current.isEmpty {
        current = String(word)
      } else if current.count + 1 + word.count <= width {
        current += " " + word
      } else {
        lines.append(current)
        current = String(word)
      }
    }
    return lines + (current.isEmpty && !lines.isEmpty ? [] : [current])
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  static func padLeft(_ text: String, _ width: Int) -> String { spaces(width - text.count) + text }

  static func padRight(_ text: String, _ width: Int) -> String { text + spaces(width - text.count) }
}
