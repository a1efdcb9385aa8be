/// The tables of a ``KeyPlan`` as plain pointers, for loops that must not retain anything.
package struct KeyLookup {
  let entries: UnsafeMutablePointer<KeyPlan.Entry>
  let tables: UnsafeMutablePointer<KeyPlan.Table>
  let names: UnsafeMutablePointer<UInt8>

  /// The slot of a key of the root, or -1. O(1).
  package func slot(of bytes: PaddedBytes, _ range: Range<Int>) -> Int {
    let words = KeyPlan.words(bytes, range.lowerBound, range.count)
    guard let entry = find(bytes, range.lowerBound, range.count, words, table: 0) else { return -1 }
    return Int(entry.pointee.slot)
  }

  /// The entry of a key without escapes, or nil.
  @inline(__always)
  func find(
    _ bytes: PaddedBytes, _ start: Int, _ length: Int, _ words: (UInt64, UInt64), table: Int
  ) -> UnsafeMutablePointer<KeyPlan.Entry>? {
    let header = tables[table]
    let place = KeyPlan.hash(words.0, words.1, length, header)
    let entry = entries + (Int(header.first) &+ place)
    guard entry.pointee.head == words.0, entry.pointee.tail == words.1,
      Int(entry.pointee.length) == length
    else { return nil }
    if length > 16 && !sameRest(bytes, start, length, names + Int(entry.pointee.name)) {
      return nil
    }
    return entry
  }

  /// Compares what lies behind the first eight bytes.
  private func sameRest(
    _ bytes: PaddedBytes, _ start: Int, _ length: Int, _ name: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    var index = 8
    while index < length {
      if bytes[start &+ index] != name[index] { return false }
      index &+= 1
    }
    return true
  }
}
