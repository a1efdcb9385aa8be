import AgentLogJSON

/// A keyword of JSON Schema: how it is read from a schema. One file each; ``SchemaKeywords/all``
/// lists them.
protocol SchemaKeyword: Sendable {
  /// As it is spelled in a schema.
  static var keyword: String { get }
  /// The vocabularies that define it: it counts where one of them is in force.
  static var vocabulary: SchemaVocabularies { get }
  /// The drafts that have it.
  static var drafts: Set<SchemaDialect.Draft> { get }
  /// Adds what the keyword asks for to the node that is being built, or notes what is wrong with
  /// its value.
  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder)
}

extension SchemaKeyword {
  static var drafts: Set<SchemaDialect.Draft> { [.draft07, .draft202012] }

  /// Whether the keyword counts in a dialect; otherwise it is a word like any other.
  static func serves(_ dialect: SchemaDialect) -> Bool {
    !vocabulary.isDisjoint(with: dialect.vocabularies) && drafts.contains(dialect.draft)
  }
}

/// What a keyword asks of a value: flat data that refers to pools by index, so that it copies like
/// an integer. Each is a case of ``Instruction``.
protocol SchemaInstruction: Sendable {
  /// Index into ``SchemaParts/sites``, or -1 where it cannot be broken by itself.
  var site: Int32 { get }
  /// Judges the value at a node. When the evaluator collects, what is broken is noted.
  ///
  /// Allocates nothing while the value is right; the exceptions say so.
  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool
  /// Marks the members or elements of a value that fits which the instruction has looked at, for
  /// `unevaluatedProperties` and `unevaluatedItems`.
  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks)
  /// What to say about a violation, for a person.
  func complaint(_ told: ViolationText.Subject) -> Complaint
  /// The nodes that this instruction judges by, and the fields it looks at.
  func reach(_ parts: SchemaParts) -> InstructionReach
}

extension SchemaInstruction {
  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {}
  func reach(_ parts: SchemaParts) -> InstructionReach { InstructionReach() }
}

/// Where an instruction leads.
package struct InstructionReach: Sendable {
  /// Nodes that judge the same value.
  package var inPlace: [Int] = []
  /// Nodes that judge a member or an element of it.
  package var below: [Int] = []
  /// Fields of the value that it looks at.
  package var fields: [Int] = []
  /// It looks at the value as a whole, whatever its members are called.
  package var whole = false
}

/// A sentence about a value, without the value's name in front.
struct Complaint {
  /// Completes "status …": `is 'maybe'; expected 'ok' or 'error'`.
  var text: String
  /// The same for all values of a group: `is not 'ok' or 'error'`.
  var summary: String
  /// What was probably meant, or nil: `did you mean 'error'?`.
  var hint: String?
}
