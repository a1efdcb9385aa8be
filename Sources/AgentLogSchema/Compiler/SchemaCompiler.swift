package import AgentLogJSON

/// Compiles JSON Schemas (draft 2020-12 and draft-07) into one ``CompiledSchema``.
///
/// Add every schema that judges the same kind of record, then finish: they share names, sites and
/// one evaluator. Every mistake of all of them is reported, not only the first.
///
///     var compiler = SchemaCompiler(fields: names)
///     let every = compiler.add(everySchema)
///     let start = compiler.add(startSchema)
///     let compiled = try compiler.finish()
package struct SchemaCompiler {
  private var builder: SchemaBuilder?
  private let fields: FieldNames
  private let assertsFormats: Bool
  private let library: SchemaLibrary
  private let dialect: SchemaDialect

  /// - Parameters:
  ///   - assertsFormats: whether `format` judges. If not, it says something only.
  ///   - library: where references to other documents lead.
  ///   - dialect: what a schema is written in that does not say it with `$schema`.
  package init(
    fields: FieldNames = FieldNames(), assertsFormats: Bool = true,
    library: SchemaLibrary = SchemaLibrary(), dialect: SchemaDialect = .stream
  ) {
    self.fields = fields
    self.assertsFormats = assertsFormats
    self.library = library
    self.dialect = dialect
  }

  /// Adds a schema and returns its node. `#` refers to `schema` within it, where it gives itself no
  /// other identifier.
  ///
  /// - Parameter isRecord: the schema judges whole records, so that names of members are canonical
  ///   field names. Otherwise they are plain.
  package mutating func add(_ schema: JSONElement, isRecord: Bool = true) -> Int {
    var builder =
      self.builder.take()
      ?? SchemaBuilder(
        fields: fields, assertsFormats: assertsFormats, library: library, dialect: dialect,
        anchor: schema)
    defer { self.builder = builder }
    return builder.compile(schema, isRoot: isRecord)
  }

  /// The compiled schema, or all mistakes in the order of their places.
  package consuming func finish() throws(SchemaMistakes) -> CompiledSchema {
    guard var builder else {
      return CompiledSchema(SchemaParts(), SchemaPlaces(), sensitiveNames: [])
    }
    let sensitiveNames = builder.settle()
    guard builder.mistakes.isEmpty else {
      // A subschema that judges both the record and values inside it is read twice.
      throw SchemaMistakes(
        Set(builder.mistakes).sorted {
          ($0.file, $0.line, $0.column, $0.message) < ($1.file, $1.line, $1.column, $1.message)
        })
    }
    return CompiledSchema(
      builder.parts,
      SchemaPlaces(elements: builder.elements, foreign: builder.resources.foreign),
      sensitiveNames: sensitiveNames)
  }

  /// One schema by itself; its node is 0.
  package static func compile(
    _ schema: JSONElement, fields: FieldNames = FieldNames(), isRecord: Bool = true,
    assertsFormats: Bool = true, library: SchemaLibrary = SchemaLibrary(),
    dialect: SchemaDialect = .stream
  ) throws(SchemaMistakes) -> CompiledSchema {
    var compiler = SchemaCompiler(
      fields: fields, assertsFormats: assertsFormats, library: library, dialect: dialect)
    _ = compiler.add(schema, isRecord: isRecord)
    return try compiler.finish()
  }
}
