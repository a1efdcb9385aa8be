import AgentLogJSON

/// `type`: the kinds of value that are allowed.
package struct TypeKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "type"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  /// One ``JSONKind/bit`` per allowed kind.
  package var kinds: UInt8
  /// A decimal is allowed where its value is an integer, as `1.0`.
  package var wholeDecimals: Bool

  private static let names: [(name: String, kinds: UInt8)] = [
    ("string", JSONKind.string.bit),
    ("number", JSONKind.integer.bit | JSONKind.decimal.bit),
    ("integer", JSONKind.integer.bit),
    ("boolean", JSONKind.bool.bit),
    ("object", JSONKind.object.bit),
    ("array", JSONKind.array.bit),
    ("null", JSONKind.null.bit),
  ]

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .string || value.kind == .array else {
      builder.mistake(value, "'type' is \(value.kindName); expected a type or a list of types")
      return
    }
    var kinds: UInt8 = 0
    var integer = false
    for element in value.kind == .array ? value.elements : [value] {
      guard let name = element.string else {
        builder.mistake(element, "a type is \(element.kindName); expected a string")
        continue
      }
      guard let known = names.first(where: { $0.name == name }) else {
        builder.mistake(
          element, "'\(name)' is no type; expected \(Wording.list(names.map(\.name)))",
          nearest: Nearest.of(name, among: names.map(\.name)))
        continue
      }
      kinds |= known.kinds
      if name == "integer" { integer = true }
    }
    if value.kind == .array && value.elements.isEmpty {
      builder.mistake(value, "'type' lists no type, so that no value fits")
    }
    let wholeDecimals = integer && kinds & JSONKind.decimal.bit == 0
    let site = builder.site(keyword, rule: "event/wrong-type")
    builder.add(.type(TypeKeyword(site: site, kinds: kinds, wholeDecimals: wholeDecimals)))
  }

  @inline(__always)
  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let kind = run.view.nodes[index].kind
    if kinds & kind.bit != 0 { return true }
    if wholeDecimals && kind == .decimal && run.view.isWhole(run.view.nodes[index]) { return true }
    return run.broken(site, index)
  }

  /// `a string or a number`.
  var expected: String { Self.describe(kinds) }

  static func describe(_ kinds: UInt8) -> String {
    var words: [String] = []
    var rest = kinds
    for (name, bits) in names where rest & bits == bits {
      words.append(name == "null" ? name : Wording.article(name))
      rest &= ~bits
    }
    return Wording.list(words)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(
      text: "is \(told.kind); expected \(expected)", summary: "is not \(expected)")
  }
}
