package import AgentLogJSON

/// A file of tests in the format of the JSON-Schema-Test-Suite: groups of a schema and tests, each
/// test a value and whether it is valid.
///
/// Nothing is skipped: where the schema of a group cannot be read, each of its tests fails, with the
/// reason.
package struct SchemaTestFile {
  /// One test that did not come out as the file expects.
  package struct Failure: Sendable, Hashable {
    package var group: String
    package var test: String
    /// 1-based line of the value.
    package var line: Int
    package var reason: String
  }

  package private(set) var ran = 0
  package private(set) var failures: [Failure] = []
  package var passed: Int { ran - failures.count }

  private let library: SchemaLibrary
  private let assertsFormats: Bool

  /// Runs all tests of a file.
  ///
  /// - Throws: the first place where the file has another format.
  package init(
    _ document: JSONDocument, library: SchemaLibrary = SchemaLibrary(),
    assertsFormats: Bool = false
  ) throws(SchemaMistakes) {
    self.library = library
    self.assertsFormats = assertsFormats
    guard document.root.kind == .array else {
      throw Self.mistake(document.root, "a file of schema tests is a list of groups")
    }
    for group in document.root.elements { try run(group) }
  }

  private mutating func run(_ group: JSONElement) throws(SchemaMistakes) {
    guard let schema = group["schema"], let tests = group["tests"], tests.kind == .array else {
      throw Self.mistake(group, "a group of schema tests has a 'schema' and a list of 'tests'")
    }
    let compiled: Result<CompiledSchema, SchemaMistakes>
    do throws(SchemaMistakes) {
      compiled = .success(
        try SchemaCompiler.compile(
          schema, assertsFormats: assertsFormats, library: library, dialect: .draft202012))
    } catch {
      compiled = .failure(error)
    }
    for test in tests.elements {
      guard let data = test["data"], let expected = test["valid"]?.bool else {
        throw Self.mistake(test, "a test has 'data' and 'valid', which is true or false")
      }
      ran += 1
      guard let reason = Self.reason(compiled, data, expected) else { continue }
      failures.append(
        Failure(
          group: group["description"]?.string ?? "", test: test["description"]?.string ?? "",
          line: data.position.line, reason: reason))
    }
  }

  /// Why a test fails, or nil where it passes.
  private static func reason(
    _ compiled: Result<CompiledSchema, SchemaMistakes>, _ data: JSONElement, _ expected: Bool
  ) -> String? {
    let schema: CompiledSchema
    switch compiled {
    case .failure(let mistakes):
      return "the schema is refused: " + (mistakes.mistakes.first?.description ?? "")
    case .success(let compiled): schema = compiled
    }
    var evaluator = SchemaEvaluator(schema)
    let nodes = data.document.nodes
    let (quick, fits) = data.document.withBytes { bytes in
      (
        evaluator.holds(at: data.index, nodes: nodes, bytes: bytes),
        evaluator.evaluate(at: data.index, nodes: nodes, bytes: bytes)
      )
    }
    if evaluator.gaveUp { return "the value is too complex to be judged" }
    if quick != fits { return "judged in two ways, with two answers" }
    if fits == expected { return nil }
    guard !fits, let first = evaluator.violations.first else { return "valid; expected invalid" }
    return "invalid by \(schema.schemaPath(ofSite: Int(first.site))); expected valid"
  }

  private static func mistake(_ place: JSONElement, _ message: String) -> SchemaMistakes {
    let position = place.position
    return SchemaMistakes([
      SchemaMistake(
        file: place.document.name, line: position.line, column: position.column, message: message)
    ])
  }
}
