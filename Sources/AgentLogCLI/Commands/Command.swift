/// One command: what it is called, how it explains itself and what it does.
///
/// Each command is one file and one line in ``Commands/all``.
package struct Command: Sendable {
  /// The words that call it: `validate`, `schema list`.
  package var name: String
  package var group: Group
  /// One line, without a final full stop.
  package var summary: String
  /// Full sentences for the long help.
  package var details: String
  /// What it takes besides flags, or nil for nothing.
  package var operand: Operand?
  package var flags: [Flag]
  package var examples: [Example]
  package var run: @Sendable (Invocation, Session) throws(UsageError) -> ExitStatus

  /// Headings of the overview, in their order.
  package enum Group: String, Sendable, CaseIterable {
    case judge = "Judge"
    case look = "Look"
    case mend = "Mend"
    case fixtures = "Fixtures"
    case setUp = "Set up"
  }

  /// What a command takes besides flags.
  package struct Operand: Sendable {
    package var value: Flag.Value
    package var summary: String
    package var count: Count

    package enum Count: Sendable {
      case optional, one, any, oneOrMore
    }
  }

  package struct Example: Sendable {
    package var call: String
    package var meaning: String
  }

  /// `agentlog validate [FLAGS] INPUT...`.
  package var usage: String {
    var line = "agentlog " + name
    if flags.contains(where: { $0.long != Flag.help.long }) { line += " [FLAGS]" }
    guard let operand else { return line }
    return switch operand.count {
    case .optional: line + " [\(operand.value.name)]"
    case .one: line + " \(operand.value.name)"
    case .any: line + " [\(operand.value.name)...]"
    case .oneOrMore: line + " \(operand.value.name)..."
    }
  }

  /// The first word of a command of two words: `schema`.
  package var family: String? {
    name.firstIndex(of: " ").map { String(name[..<$0]) }
  }

  /// The last word of the name.
  package var lastWord: String {
    name.split(separator: " ").last.map(String.init) ?? name
  }
}
