/// `\p{…}` and `\P{…}`.
extension PatternParser {
  mutating func property() throws(PatternFault) -> (ScalarSet, isNegated: Bool) {
    let start = index
    var isNegated = text[index + 1] == "P"
    index += 2
    guard take("{") else { return (try letterCategory(start), isNegated) }
    if syntax == .re2, take("^") { isNegated.toggle() }
    let first = index
    while next != nil, next != 0x7D { index += 1 }
    let name = string(first..<index)
    guard take("}") else { throw fault("\\p{ is never closed; add '}'", at: start) }
    let set = syntax == .ecma262 ? try ecmaProperty(name, start) : re2Property(name)
    guard let set else {
      throw fault(
        "no Unicode property is named so; \\p{L}, \\p{Letter}, \\p{Script=Greek} are such",
        at: start)
    }
    return (set, isNegated)
  }

  /// `\pL` of RE2.
  private mutating func letterCategory(_ start: Int) throws(PatternFault) -> ScalarSet {
    guard syntax == .re2, let letter = next else {
      throw fault("a property stands in braces, as in \\p{L}", at: start)
    }
    index += 1
    guard let set = UnicodeCategory.set(named: shown(letter)) else {
      throw fault("no Unicode category has this letter; L, N, P, S, Z, M and C are", at: start)
    }
    return set
  }

  /// Names as ECMA-262 spells them, exactly.
  private func ecmaProperty(_ name: String, _ start: Int) throws(PatternFault) -> ScalarSet? {
    guard let equals = name.firstIndex(of: "=") else {
      return UnicodeCategory.set(named: name) ?? BinaryProperty.set(named: name)
    }
    let value = String(name[name.index(after: equals)...])
    switch name[..<equals] {
    case "General_Category", "gc": return UnicodeCategory.set(named: value)
    case "Script", "sc": return UnicodeScript.set(named: value, isExtended: false)
    case "Script_Extensions", "scx": return UnicodeScript.set(named: value, isExtended: true)
    default: return nil
    }
  }

  private func re2Property(_ name: String) -> ScalarSet? {
    if name == "Any" { return .all }
    return UnicodeCategory.set(named: name)
      ?? UnicodeScript.set(named: name, isExtended: false)
  }
}
