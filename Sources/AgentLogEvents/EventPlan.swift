package import AgentLogJSON

/// The field names of a schema as slots: which keys of a record feed which canonical field.
///
/// Field `i` owns slot `i`, fed by its canonical name; the slots behind the fields belong to the
/// other keys a field may have, and are folded into the fields once per record.
package struct EventPlan: Sendable {
  package let fields: [EventField]
  package let keys: KeyPlan
  /// Slots that are not a field's own.
  private let aliases: SlotSet
  /// The field that a slot feeds.
  private let fieldTable: FieldTable
  /// Slots of booleans that stand for a text.
  private let booleans: SlotSet

  /// How many slots the fields take. A plan must fit ``SlotSet/capacity``.
  package static func slotCount(_ fields: [EventField]) -> Int {
    fields.reduce(0) { $0 + $1.paths.count + ($1.boolean == nil ? 0 : 1) }
  }

  /// - Parameter event: the field that holds the name of the event.
  /// - Precondition: `slotCount(fields)` is at most ``SlotSet/capacity``.
  package init(fields: [EventField], event: Int? = nil) {
    self.fields = fields
    var paths = fields.map { $0.paths[0] }
    var fieldOfSlot = fields.indices.map(Int32.init)
    var booleans = SlotSet()
    for (index, field) in fields.enumerated() {
      for path in field.paths.dropFirst() {
        paths.append(path)
        fieldOfSlot.append(Int32(index))
      }
      if let boolean = field.boolean {
        booleans.insert(paths.count)
        paths.append([Array(boolean.key.utf8)])
        fieldOfSlot.append(Int32(index))
      }
    }
    keys = KeyPlan(
      paths: paths, telling: paths.indices.filter { fieldOfSlot[$0] == event.map(Int32.init) })
    fieldTable = FieldTable(fieldOfSlot)
    self.booleans = booleans
    aliases = SlotSet(fields.count..<paths.count)
  }

  package func field(named name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// What folds other keys into the fields; lives as long as the plan.
  package var folding: Folding {
    Folding(aliases: aliases, booleans: booleans, fieldOfSlot: fieldTable.first)
  }

  /// Folds what was found under other keys into the fields: plain data, for the loop over records.
  package struct Folding {
    /// Slots that are not a field's own: where a record has none of them there is nothing to fold.
    package let aliases: SlotSet
    fileprivate let booleans: SlotSet
    fileprivate let fieldOfSlot: UnsafeMutablePointer<Int32>

    /// Turns sets of slots into sets of fields.
    @inline(never)
    package func fold(
      _ slots: UnsafeMutablePointer<Slot>, _ found: inout SlotSet, texts: inout SlotSet,
      naturals: inout SlotSet
    ) {
      var rest = found.intersection(aliases)
      found = found.subtracting(aliases)
      while let slot = rest.popFirst() {
        let field = Int(fieldOfSlot[slot])
        if found.contains(field) { continue }
        if booleans.contains(slot) {
          guard slots[slot].kind == .bool else { continue }
          slots[field] = slots[slot]
          slots[field].kind = .string
          slots[field].isDerived = true
        } else {
          slots[field] = slots[slot]
          if texts.contains(slot) { texts.insert(field) }
          if naturals.contains(slot) { naturals.insert(field) }
        }
        found.insert(field)
      }
    }
  }
}

/// The field that each slot feeds, at one address for as long as the plan lives.
private final class FieldTable: @unchecked Sendable {
  // Unchecked because of the pointer; it is written in `init` only.
  let first: UnsafeMutablePointer<Int32>

  init(_ fields: [Int32]) {
    first = .allocate(capacity: max(fields.count, 1))
    first.initialize(from: fields, count: fields.count)
  }

  deinit { first.deallocate() }
}

/// One canonical field and where a record may hold it.
package struct EventField: Sendable, Hashable {
  package var name: String
  /// Other keys as the schema writes them.
  package var keys: [String]
  /// Paths of keys from the root, the canonical name first; the first one present wins.
  package var paths: [[[UInt8]]]
  /// A boolean key that stands for two texts of this field.
  package var boolean: Boolean?
  /// Which units numbers of this field may have, where it holds a time.
  package var epochs: Epoch.Units

  package struct Boolean: Sendable, Hashable {
    package var key: String
    package var whenTrue: String
    package var whenFalse: String

    package init(key: String, whenTrue: String, whenFalse: String) {
      self.key = key
      self.whenTrue = whenTrue
      self.whenFalse = whenFalse
    }
  }

  /// - Parameter keys: other keys; one that begins with `/` is a JSON Pointer (RFC 6901).
  package init(
    name: String, keys: [String] = [], boolean: Boolean? = nil, epochs: Epoch.Units = []
  ) {
    self.name = name
    self.keys = keys
    paths = [[Array(name.utf8)]] + keys.map(Self.path)
    self.boolean = boolean
    self.epochs = epochs
  }

  /// A member of an object-valued field, as a field of its own that no schema names.
  package init(member: String, of parent: EventField) {
    name = Self.memberName(member, of: parent.name)
    keys = []
    paths = parent.paths.map { $0 + [Array(member.utf8)] }
    boolean = nil
    epochs = []
  }

  /// A place that is looked at beside the schema: no field of a schema has its name.
  package init(watched path: [[UInt8]]) {
    name = "\u{0}" + path.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    keys = []
    paths = [path]
    boolean = nil
    epochs = []
  }

  /// What ``init(member:of:)`` calls its field; no field of a schema can be called so.
  package static func memberName(_ member: String, of parent: String) -> String {
    parent + "\u{0}" + member
  }

  private static func path(_ key: String) -> [[UInt8]] {
    guard key.hasPrefix("/") else { return [Array(key.utf8)] }
    return key.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { token in
      var bytes: [UInt8] = []
      var rest = token.utf8.makeIterator()
      while let byte = rest.next() {
        guard byte == UInt8(ascii: "~") else {
          bytes.append(byte)
          continue
        }
        bytes.append(rest.next() == UInt8(ascii: "1") ? UInt8(ascii: "/") : UInt8(ascii: "~"))
      }
      return bytes
    }
  }
}
