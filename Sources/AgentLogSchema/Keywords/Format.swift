import AgentLogJSON

/// `format`: the form of a string. Judges where the compiler was told that formats do; an unknown
/// format is then refused, never ignored.
package struct FormatKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "format"
  static let vocabulary: SchemaVocabularies = [.formatAnnotation, .formatAssertion]

  package var site: Int32
  package var format: SchemaFormat

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let name = value.string else {
      builder.mistake(value, "'format' is \(value.kindName); expected a string")
      return
    }
    let isAsserted =
      builder.assertsFormats || builder.language.vocabularies.contains(.formatAssertion)
    guard isAsserted, !SchemaFormat.annotations.contains(name) else { return }
    guard let format = SchemaFormat(rawValue: name) else {
      // JSON Schema leaves room for formats of others; a stream schema is ours.
      guard builder.language.isStream else { return }
      let names = SchemaFormat.allCases.map(\.rawValue)
      builder.mistake(
        value, "unknown format '\(name)'; expected \(Wording.list(names))",
        nearest: Nearest.of(name, among: names))
      return
    }
    let site = builder.site(keyword, rule: "event/bad-format")
    builder.add(.format(FormatKeyword(site: site, format: format)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .string else { return true }
    if !node.isEscaped {
      return format.holds(run.view.bytes, node.range) || run.broken(site, index)
    }
    let bytes = run.decode(node)
    return format.holds(bytes, 0..<bytes.count) || run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let text = PaddedBuffer(capacity: told.content.count)
    text.append(told.content)
    let lacks = format.complaint(text.bytes, 0..<text.count)
    return Complaint(text: "\(lacks); write \(format.expected)", summary: lacks)
  }
}

extension SchemaEvaluator {
  /// The decoded text of an escaped string, valid until the next call.
  func decode(_ node: JSONNode) -> PaddedBytes {
    text.removeAll()
    text.append(view.decoded(node))
    return text.bytes
  }
}
