import AgentLogJSON

/// What must hold for one kind of event, as flat tables over slots: what a JSON Schema says at the
/// root of a record, as far as tables can say it. The rest is judged on the record's tape.
struct EventProgram: Sendable {
  var blocks: [Block] = []
  /// Nodes of the JSON Schema that are judged on the whole record.
  var deepNodes: [Int] = []
  /// Instructions at the root that are judged on the whole record.
  var deepInstructions: [DeepInstruction] = []
  var levels: [LevelDemand] = []
  /// Totals within the record, by index.
  var counts: [Int] = []

  /// What is asked under one condition.
  struct Block: Sendable {
    var conditions: [Condition] = []
    /// Whether the conditions must all hold, or must not (for `else`).
    var negated = false
    var required = SlotSet()
    var recommended = SlotSet()
    /// The site of each slot in ``required`` and ``recommended``.
    var missingSites: [Int32] = []
    var recommendedSites: [Int32] = []
    var checks: [SlotCheck] = []
    /// Values that are judged on a tape of their own.
    var deep: [DeepCheck] = []
  }

  /// A slot holds one of some texts, or is there at all.
  struct Condition: Sendable {
    var slot: Int
    /// Index of the texts, or -1 where any value will do.
    var set: Int
    /// What counts where the slot is empty: an `if` without `required` holds then.
    var holdsWithout: Bool
  }

  /// One thing asked of the value in one slot.
  struct SlotCheck: Sendable {
    var slot: Int
    var site: Int
    var demand: Demand
    /// The slot of the object that the value must lie in, or -1 for a field of the record.
    var parent = -1
  }

  enum Demand: Sendable {
    /// One of the kinds whose bits are set; with `wholeDecimals` also `1.0`.
    case kinds(UInt8, wholeDecimals: Bool)
    /// A string of a set, or a value of one of the kinds (`null` in an `enum`).
    case text(set: Int, kinds: UInt8)
    case format(SchemaFormat)
    /// Numbers: compared with an integer.
    case atLeast(Int64), atMost(Int64), above(Int64), below(Int64)
    /// Strings: code points.
    case minLength(Int), maxLength(Int)
  }

  /// A field whose value is judged on a tape: first by itself, and where it does not fit, again as
  /// part of its record, so that what is told knows the names above it.
  struct DeepCheck: Sendable {
    var slot: Int
    /// The node that judges the value.
    var node: Int
    /// The entry of the `properties` that names the field.
    var property: Int
  }

  /// One instruction that tables cannot say.
  struct DeepInstruction: Sendable {
    /// Index into ``SchemaParts/instructions``.
    var index: Int
    /// It speaks of other members only: nothing is judged where a record has none but these.
    var closed: SlotSet?
  }

  /// The level that an event is due, under a condition.
  struct LevelDemand: Sendable {
    /// Node of the condition, or -1 for always.
    var when: Int
    /// Bits of ``LogLevel``.
    var levels: UInt8
    var site: Int
  }
}

/// Log levels with their usual other spellings.
enum LogLevel: UInt8, CaseIterable {
  case trace, debug, info, notice, warning, error, critical

  var bit: UInt8 { 1 << rawValue }

  /// The level that a text means, whatever its case; nil where it is none.
  init?(_ text: some Collection<UInt8>) {
    guard text.count <= 16 else { return nil }
    switch String(decoding: text, as: UTF8.self).lowercased() {
    case "trace", "verbose": self = .trace
    case "debug": self = .debug
    case "info", "information", "informational": self = .info
    case "notice": self = .notice
    case "warn", "warning": self = .warning
    case "error", "err": self = .error
    case "critical", "fatal", "crit", "alert", "emerg", "emergency", "panic": self = .critical
    default: return nil
    }
  }

  static func bits(_ names: [String]) -> UInt8 {
    names.reduce(0) { $0 | (LogLevel(Array($1.utf8))?.bit ?? 0) }
  }
}
