/// Which keys the record scanner looks for, as flat tables: a key is found by length and two words.
///
/// A plan is made once per schema and shared by all scanners. Slot `i` belongs to path `i`: a list
/// of keys from the record's root, one for a plain field, several for a field in nested objects.
package final class KeyPlan: @unchecked Sendable {
  // Unchecked because of the pointers; they are written in `init` only.

  /// One known key of one object.
  struct Entry {
    /// The two words of the key that ``KeyPlan/words(_:_:_:)`` gives.
    var head: UInt64 = 0
    var tail: UInt64 = 0
    /// Bytes of the key, or -1 for an empty place.
    var length: Int32 = -1
    /// Where the whole key stands in ``names``.
    var name: Int32 = 0
    /// The slot that notes the value, or -1.
    var slot: Int32 = -1
    /// The table for the value when it is an object, or -1.
    var child: Int32 = -1
    /// Index among all entries that are in use; what predictions are kept by.
    var ordinal: Int32 = 0
    /// The text under it tells of what kind the record is.
    var isTelling = false
  }

  /// The keys of one object: `1 << (64 - shift)` places from `first`.
  struct Table {
    var first: Int32
    var shift: Int32
    var multiplier: UInt64
  }

  package let paths: [[[UInt8]]]
  let entries: UnsafeMutablePointer<Entry>
  let tables: UnsafeMutablePointer<Table>
  let names: UnsafeMutablePointer<UInt8>
  /// Entries in use, over all tables.
  let entryCount: Int
  let tableCount: Int

  package var slotCount: Int { paths.count }

  /// - Parameter telling: slots whose text tells of what kind the record is, and so which keys to
  ///   expect.
  /// - Precondition: no path is empty. A record scanner takes at most ``SlotSet/capacity`` paths.
  package init(paths: [[[UInt8]]], telling: [Int] = []) {
    self.paths = paths
    let root = KeyTree(paths: paths)
    var objects: [KeyTree] = []
    root.number(into: &objects)

    var entries: [Entry] = []
    var tables: [Table] = []
    var names: [UInt8] = []
    var ordinal = 0
    for object in objects {
      var keys: [Entry] = []
      for member in object.members {
        var entry = Entry()
        (entry.head, entry.tail) = Self.words(member.key)
        entry.length = Int32(member.key.count)
        entry.name = Int32(names.count)
        names += member.key + repeatElement(0, count: 16)
        entry.slot = Int32(member.slot ?? -1)
        entry.child = Int32(member.object?.index ?? -1)
        entry.ordinal = Int32(ordinal)
        entry.isTelling = member.slot.map { telling.contains($0) } ?? false
        ordinal += 1
        keys.append(entry)
      }
      let (table, places) = Self.place(keys, first: entries.count)
      tables.append(table)
      entries += places
    }
    entryCount = ordinal
    tableCount = tables.count
    self.entries = .allocate(capacity: entries.count)
    self.entries.initialize(from: entries, count: entries.count)
    self.tables = .allocate(capacity: tables.count)
    self.tables.initialize(from: tables, count: tables.count)
    self.names = .allocate(capacity: names.count + 16)
    self.names.initialize(repeating: 0, count: names.count + 16)
    self.names.update(from: names, count: names.count)
  }

  deinit {
    entries.deallocate()
    tables.deallocate()
    names.deallocate()
  }

  /// A multiplier under which no two keys share a place.
  private static func place(_ keys: [Entry], first: Int) -> (Table, [Entry]) {
    var bits = 3
    while 1 << bits < keys.count * 3 { bits += 1 }
    var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
    var attempts = 0
    var taken = [Int](repeating: 0, count: 1 << bits)
    search: while true {
      attempts += 1
      if attempts.isMultiple(of: 1_000) { bits += 1 }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let table = Table(first: Int32(first), shift: Int32(64 - bits), multiplier: seed | 1)
      // Seen in this attempt: most attempts fail, and must not cost more than a look at the keys.
      for key in keys {
        let index = hash(key.head, key.tail, Int(key.length), table)
        if index >= taken.count { taken += repeatElement(0, count: index + 1 - taken.count) }
        if taken[index] == attempts { continue search }
        taken[index] = attempts
      }
      var places = [Entry](repeating: Entry(), count: 1 << bits)
      for key in keys { places[hash(key.head, key.tail, Int(key.length), table)] = key }
      return (table, places)
    }
  }

  @inline(__always)
  static func hash(_ head: UInt64, _ tail: UInt64, _ length: Int, _ table: Table) -> Int {
    let mixed = head ^ (tail &* 0xFF51_AFD7_ED55_8CCD) ^ UInt64(truncatingIfNeeded: length)
    return Int(
      truncatingIfNeeded: (mixed &* table.multiplier) &>> UInt64(truncatingIfNeeded: table.shift))
  }

  private static func words(_ key: [UInt8]) -> (UInt64, UInt64) {
    let padded = key + repeatElement(0, count: PaddedBytes.padding)
    return padded.withUnsafeBytes {
      words(PaddedBytes(unsafeBase: $0.baseAddress!, count: key.count), 0, key.count)
    }
  }

  /// The first and the last eight bytes of a key in place, equal when it has at most eight; what
  /// lies between is mixed into the last ones, so that keys alike at both ends are told apart.
  @inline(__always)
  static func words(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> (UInt64, UInt64) {
    if length > 16 { return longWords(bytes, start, length) }
    if length >= 8 { return (bytes.long(start), bytes.long(start &+ length &- 8)) }
    let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
    let word = bytes.long(start) & mask
    return (word, word)
  }

  private static func longWords(
    _ bytes: PaddedBytes, _ start: Int, _ length: Int
  ) -> (UInt64, UInt64) {
    var tail = bytes.long(start &+ length &- 8)
    var index = 8
    while index < length &- 8 {
      tail = (tail ^ bytes.long(start &+ index)) &* 0x9E37_79B9_7F4A_7C15
      tail ^= tail &>> 29
      index &+= 8
    }
    return (bytes.long(start), tail)
  }

  /// The slot of a key of the root, found by its text; nil where the plan has no such key.
  package func slot(of bytes: PaddedBytes, _ range: Range<Int>) -> Int? {
    let slot = lookup.slot(of: bytes, range)
    return slot < 0 ? nil : slot
  }

  /// The tables as plain pointers. They live as long as the plan does.
  package var lookup: KeyLookup { KeyLookup(entries: entries, tables: tables, names: names) }
}

/// The paths of a plan as nested objects, while the tables are made.
private final class KeyTree {
  struct Member {
    var key: [UInt8]
    var slot: Int?
    var object: KeyTree?
  }

  var members: [Member] = []
  var index = 0

  init() {}

  init(paths: [[[UInt8]]]) {
    for (slot, path) in paths.enumerated() { insert(path[...], slot: slot) }
  }

  private func insert(_ path: ArraySlice<[UInt8]>, slot: Int) {
    guard let key = path.first else { return }
    let place =
      members.firstIndex { $0.key == key }
      ?? {
        members.append(Member(key: key))
        return members.count - 1
      }()
    if path.count == 1 {
      members[place].slot = members[place].slot ?? slot
      return
    }
    let object = members[place].object ?? KeyTree()
    members[place].object = object
    object.insert(path.dropFirst(), slot: slot)
  }

  func number(into objects: inout [KeyTree]) {
    index = objects.count
    objects.append(self)
    for member in members { member.object?.number(into: &objects) }
  }
}
