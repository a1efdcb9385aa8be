/// Sentences and paragraphs for a terminal.
package enum Prose {
  /// `a`, `a or b`, `a, b or c`.
  package static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " " + conjunction + " " + last
  }

  /// Breaks text at spaces so that no line is longer than `width`, where words allow. Newlines in
  /// the text stay; a line that begins with a space is kept as it is.
  package static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if paragraph.first == " " {
        lines.append(String(paragraph))
        continue
      }
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The wrapped text, each line moved right by `indent`; empty lines stay empty.
  package static func paragraph(_ text: String, indent: Int, width: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return wrap(text, width: max(20, width - indent))
      .map { $0.isEmpty ? "" : margin + $0 }
      .joined(separator: "\n")
  }

  /// Rows of a name and its meaning in two columns, the meaning wrapped.
  package static func columns(
    _ rows: [(name: String, meaning: String)], indent: Int = 2, width: Int
  ) -> String {
    let widest = rows.map(\.name.count).max() ?? 0
    let column = min(widest, 30) + 2
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for row in rows {
      var wrapped = wrap(row.meaning, width: max(20, width - indent - column))[...]
      if row.name.count + 2 <= column {
        lines.append(
          margin + pad(row.name, to: column) + (wrapped.popFirst() ?? ""))
      } else {
        lines.append(margin + row.name)
      }
      lines += wrapped.map { margin + String(repeating: " ", count: column) + $0 }
    }
    return lines.map(trimmed).joined(separator: "\n")
  }

  /// The text followed by spaces up to `width` characters.
  package static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
