/// Back-references: refused where a pattern is to run, checked where it is only judged.
extension PatternParser {
  private static let referenceHint =
    "back-references are not supported, they cannot be matched in linear time; "
    + "write what the group matches again"

  mutating func reference() throws(PatternFault) {
    let start = index
    guard isJudging else { throw fault(Self.referenceHint, at: start) }
    index += 1
    numberReferences.append((number() ?? 0, start))
    add(.empty, .atom)
  }

  mutating func namedReference() throws(PatternFault) {
    let start = index
    index += 2
    guard take("<") else { throw fault("\\k is followed by a name, as \\k<name>", at: start) }
    let name = try groupName(start)
    guard isJudging else { throw fault(Self.referenceHint, at: start) }
    nameReferences.append((name, start))
    add(.empty, .atom)
  }

  func checkReferences() throws(PatternFault) {
    for reference in numberReferences where reference.number >= captureCount {
      throw fault("there is no group \(reference.number)", at: reference.position)
    }
    for reference in nameReferences where groupNames[reference.name] == nil {
      throw fault("no group is named '\(reference.name)'", at: reference.position)
    }
  }
}
