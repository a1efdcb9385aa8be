/// The scripts of Unicode, read from ``ScriptTable`` when a pattern asks.
enum UnicodeScript {
  /// The set of a script by its name or its code of four letters, spelled as Unicode does; with
  /// `isExtended` the characters that are used with it too.
  static func set(named name: String, isExtended: Bool) -> ScalarSet? {
    for line in ScriptTable.scripts.split(separator: "\n") {
      let pieces = line.split(separator: " ")
      guard pieces[0] == name || pieces[1] == name || name == olderNames[String(pieces[0])] else {
        continue
      }
      let rest = pieces.dropFirst(2)
      let own = rest.prefix { $0 != "+" && $0 != "-" }
      var set = ScalarSet(ranges(own))
      guard isExtended else { return set }
      let added = rest.drop { $0 != "+" }.dropFirst().prefix { $0 != "-" }
      let removed = rest.drop { $0 != "-" }.dropFirst()
      set = set.union(ScalarSet(ranges(added)))
      let without = ScalarSet(ranges(removed))
      // What is in the one and not in the other.
      return set.inverted.union(without).inverted
    }
    return nil
  }

  private static let olderNames = ["Copt": "Qaac", "Zinh": "Qaai"]

  /// Gap and length in turns, in base 36; see the table.
  static func ranges(_ pieces: some Collection<Substring>) -> [ScalarRange] {
    var result: [ScalarRange] = []
    var end: UInt32 = 0
    for piece in pieces {
      let parts = piece.split(separator: ":")
      let low = end + (UInt32(parts[0], radix: 36) ?? 0)
      end = low + (parts.count > 1 ? UInt32(parts[1], radix: 36) ?? 0 : 0)
      result.append(ScalarRange(low, end))
    }
    return result
  }
}
