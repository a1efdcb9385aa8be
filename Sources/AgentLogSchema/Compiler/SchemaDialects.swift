import AgentLogJSON

/// What each `$schema` of a compilation means, read once.
struct SchemaDialects {
  private var known: [String: SchemaDialect?] = [:]

  /// The dialect that a `$schema` names, or nil after noting why it is not read.
  mutating func read(
    _ value: JSONElement, _ around: SchemaDialect, _ library: SchemaLibrary,
    _ resources: inout SchemaResources, _ failures: inout [SchemaMistake]
  ) -> SchemaDialect? {
    guard let uri = value.string else {
      resources.mistake(value, "'$schema' is \(value.kindName); expected a string")
      return nil
    }
    if around.isStream {
      guard case .dialect(.draft202012) = SchemaDialect.named(uri) else {
        resources.mistake(
          value, "this schema is written for another draft; expected draft 2020-12")
        return nil
      }
      return around
    }
    if let answer = known[uri] { return answer }
    do throws(Refusal) {
      let answer = try dialect(uri, library, depth: 0)
      known[uri] = answer
      return answer
    } catch {
      switch error {
      case .message(let message): resources.mistake(value, message)
      case .mistakes(let mistakes): failures += mistakes
      }
      known[uri] = .some(nil)
      return nil
    }
  }

  private enum Refusal: Error {
    case message(String)
    case mistakes([SchemaMistake])
  }

  /// Follows meta-schemas to a draft that is read.
  private func dialect(
    _ uri: String, _ library: SchemaLibrary, depth: Int
  ) throws(Refusal) -> SchemaDialect {
    switch SchemaDialect.named(uri) {
    case .dialect(let dialect): return dialect
    case .refused(let name):
      throw .message(
        "this schema is written for \(name); agentlog reads draft 2020-12 and draft-07")
    case .other: break
    }
    let document: JSONDocument?
    do throws(SchemaMistakes) {
      document = try library.document(at: URIReference(uri).resource)
    } catch {
      throw .mistakes(error.mistakes)
    }
    guard let root = document?.root else {
      throw .message("the meta-schema '\(uri)' is not known; name its folder with --schema-dir")
    }
    guard depth < 8 else { throw .message("the meta-schema '\(uri)' leads to no draft") }
    var dialect = SchemaDialect.draft202012
    if let next = root["$schema"]?.string, next != uri {
      dialect = try self.dialect(next, library, depth: depth + 1)
    }
    guard let list = root["$vocabulary"], dialect.draft == .draft202012 else { return dialect }
    var vocabularies: SchemaVocabularies = .core
    for (key, isRequired) in list.members {
      let name = key.string ?? ""
      if let vocabulary = SchemaVocabularies(uri: name) {
        vocabularies.insert(vocabulary)
      } else if isRequired.bool == true {
        throw .message("the meta-schema '\(uri)' requires the vocabulary '\(name)', unknown here")
      }
    }
    dialect.vocabularies = vocabularies
    return dialect
  }
}
