import AgentLogJSON

/// How arguments become a hash: the recipes that stream schemas name.
package enum ArgumentRecipe: String, Sendable, CaseIterable {
  /// RFC 8785.
  case jcs
  /// `json.dumps(value, sort_keys=True, ensure_ascii=False)`.
  case python = "python-json"
  /// `JSON.stringify(value)`: members in their order.
  case javaScript = "js-stringify"

  /// SHA-256 of the arguments' text, in hexadecimal digits.
  package func hex(of value: ReplayValue) -> String {
    SHA256.hash(text(of: value)).hex
  }

  func text(of value: ReplayValue) -> [UInt8] {
    var output: [UInt8] = []
    switch self {
    case .jcs:
      let line = value.line
      guard let document = try? JSONDocument(name: "", text: line),
        let canonical = CanonicalJSON.text(of: document.root)
      else { return line }
      return canonical
    case .python: Self.spaced(value, &output)
    case .javaScript: value.write(to: &output, sorted: false)
    }
    return output
  }

  /// Python puts a blank behind commas and colons.
  private static func spaced(_ value: ReplayValue, _ output: inout [UInt8]) {
    switch value {
    case .array(let elements):
      output.append(0x5B)
      for (index, element) in elements.enumerated() {
        if index > 0 { output += ", ".utf8 }
        spaced(element, &output)
      }
      output.append(0x5D)
    case .object(let members):
      output.append(0x7B)
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { output += ", ".utf8 }
        output += ReplayValue.string(member.key).line
        output += ": ".utf8
        spaced(member.value, &output)
      }
      output.append(0x7D)
    default: value.write(to: &output)
    }
  }
}

/// Names of failures as alerts count them: without modules, and one name for what ran out of time.
package enum FailureName {
  package static func normalised(_ name: String) -> String {
    let last = name.split(separator: ".").last.map(String.init) ?? name
    let plain = last.lowercased().filter { $0.isLetter }
    return timeouts.contains(plain) ? "timeout" : last
  }

  private static let timeouts: Set = [
    "timeout", "timeouterror", "timeoutexception", "timedout", "etimedout", "readtimeout",
    "connecttimeout", "readtimeouterror", "connecttimeouterror", "deadlineexceeded",
    "sockettimeout", "requesttimeout", "timeoutexpired", "apitimeouterror",
  ]
}
