import AgentLogJSON
import AgentLogPatterns

/// `pattern`: a regular expression that finds something in the string.
package struct PatternKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "pattern"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  /// Index into ``SchemaParts/patterns``.
  package var pattern: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .string else {
      builder.mistake(value, "'pattern' is \(value.kindName); expected a string")
      return
    }
    guard let pattern = builder.pattern(value) else { return }
    let site = builder.site(keyword, rule: "event/bad-format")
    builder.add(.pattern(PatternKeyword(site: site, pattern: pattern)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .string else { return true }
    return run.finds(Int(pattern), in: index) || run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let source = told.schema.parts.patterns[Int(pattern)].source
    return Complaint(
      text: "is \(told.value); expected a match of \(source)", summary: "is no match of \(source)")
  }
}

extension SchemaBuilder {
  /// The index of a pattern, or nil after noting what is wrong with it.
  mutating func pattern(_ value: JSONElement, reports: Bool = true) -> Int32? {
    let source = value.string ?? ""
    if let known = patternsBySource[source] { return known }
    do {
      parts.patterns.append(try Pattern(source))
      patternsBySource[source] = Int32(parts.patterns.count - 1)
      return patternsBySource[source]
    } catch {
      guard reports else { return nil }
      let shown = source.utf8.count <= 60 ? " '\(source)'" : ""
      mistake(
        value, "bad pattern\(shown): \(error.message) at character \(error.position + 1)")
      return nil
    }
  }
}

extension SchemaEvaluator {
  /// Whether a pattern finds something in a string or a key.
  mutating func finds(_ pattern: Int, in index: Int) -> Bool {
    let node = view.nodes[index]
    let matcher = matcher(pattern)
    if node.isEscaped {
      return view.decoded(node).withUnsafeBytes { matcher.finds(in: $0) }
    }
    return matcher.finds(in: view.bytes.slice(node.range))
  }

  /// The matcher of a pattern, made when it is first wanted: most of a large schema's never are.
  private mutating func matcher(_ pattern: Int) -> PatternMatcher {
    if matchers.isEmpty {
      matchers = [PatternMatcher?](repeating: nil, count: schema.parts.patterns.count)
    }
    if let known = matchers[pattern] { return known }
    let share = max(8 << 10, min(256 << 10, (16 << 20) / matchers.count))
    let made = PatternMatcher(schema.parts.patterns[pattern], cacheLimit: share)
    matchers[pattern] = made
    return made
  }
}
