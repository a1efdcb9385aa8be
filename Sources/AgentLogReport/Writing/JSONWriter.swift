/// Writes one JSON text (RFC 8259) into a sink while it walks: keys come in the order of the calls,
/// commas and indentation take care of themselves.
///
/// A container is written over several lines or on one; what stands on one line stays on one.
struct JSONWriter {
  enum Layout {
    /// Members under each other, indented by two spaces.
    case lines
    /// All on one line.
    case compact
  }

  private let sink: ByteSink
  private var layout = Layout.compact
  private var depth = 0
  private var isFirst = true

  init(_ sink: ByteSink) { self.sink = sink }

  // MARK: Values

  func value(_ text: String) { Self.string(text, to: sink) }
  func value(_ number: Int) { sink.write(String(number)) }
  /// A JSON text as it is.
  func raw(_ text: String) { sink.write(text) }
  func value(_ flag: Bool) { sink.write(flag ? "true" : "false") }

  mutating func object(_ layout: Layout = .compact, _ members: (inout JSONWriter) -> Void) {
    container("{", "}", layout, members)
  }

  /// An array with one element for each of `elements`, which `write` writes.
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ layout: Layout = .compact,
    _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    container("[", "]", layout) { json in
      for element in elements {
        json.next()
        write(&json, element)
      }
    }
  }

  // MARK: Members

  /// Begins a member; its value has to follow.
  mutating func key(_ name: String) {
    next()
    value(name)
    sink.write(layout == .lines ? ": " : ":")
  }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    value(text)
  }

  mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// A number with one decimal, or null.
  mutating func member(_ name: String, tenths: Int?) {
    key(name)
    sink.write(tenths.map(ScoreText.number) ?? "null")
  }

  /// Leaves the member out where there is no text.
  mutating func member(_ name: String, ifPresent text: String?) {
    if let text { member(name, text) }
  }

  mutating func member(
    _ name: String, _ layout: Layout = .compact, object members: (inout JSONWriter) -> Void
  ) {
    key(name)
    object(layout, members)
  }

  mutating func member<Elements: Sequence>(
    _ name: String, _ layout: Layout = .compact, each elements: Elements,
    _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements, layout, write)
  }

  // MARK: Layout

  private mutating func container(
    _ open: String, _ close: String, _ wanted: Layout, _ body: (inout JSONWriter) -> Void
  ) {
    sink.write(open)
    let outer = self
    depth += 1
    layout = outer.depth > 0 && outer.layout == .compact ? .compact : wanted
    isFirst = true
    body(&self)
    let isEmpty = isFirst
    let inner = layout
    self = outer
    if inner == .lines && !isEmpty { newLine() }
    sink.write(close)
  }

  private mutating func next() {
    if !isFirst { sink.write(",") }
    isFirst = false
    if layout == .lines { newLine() }
  }

  private func newLine() {
    sink.write("\n" + String(repeating: " ", count: 2 * depth))
  }

  // MARK: Strings

  /// A JSON string in quotes. Whatever a terminal would obey instead of showing it is escaped, which
  /// is more than JSON demands; the rest is UTF-8 as it is.
  static func string(_ text: String, to sink: ByteSink) {
    let quote = UInt8(ascii: "\"")
    sink.write(quote)
    if isPlain(text) {
      sink.write(text)
    } else {
      for scalar in text.unicodeScalars { sink.write(escaped(scalar)) }
    }
    sink.write(quote)
  }

  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: break
    }
    guard Shown.hides(scalar) else { return String(scalar) }
    return UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
