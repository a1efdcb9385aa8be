/// JSON that agentlog writes for people to keep: waivers, attestations, baselines, `agentlog.json`.
/// One entry a line, so that two versions compare well.
package indirect enum ConfigText: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  /// As it stands: a decimal number.
  case raw(String)
  case list([ConfigText])
  /// In this order. A member without a value is left out.
  case object([(String, ConfigText?)])

  /// The text with a newline at its end.
  package var document: String { rendered(0) + "\n" }

  /// What fits stays on one line.
  func rendered(_ indent: Int, width: Int = 98) -> String {
    let line = compact
    if indent == 0 {
      // The outermost object always opens up.
    } else if indent + line.utf8.count <= width {
      return line
    }
    let pad = String(repeating: " ", count: indent + 2)
    let end = "\n" + String(repeating: " ", count: indent)
    switch self {
    case .list(let values) where !values.isEmpty:
      let lines = values.map { pad + $0.rendered(indent + 2) }
      return "[\n" + lines.joined(separator: ",\n") + end + "]"
    case .object(let members):
      let lines = members.compactMap { name, value in
        value.map { pad + Self.quoted(name) + ": " + $0.rendered(indent + 2) }
      }
      return lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + end + "}"
    default: return line
    }
  }

  /// All on one line.
  package var compact: String {
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .raw(let text): return text
    case .list(let values): return "[" + values.map(\.compact).joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.compactMap { name, value in
        value.map { Self.quoted(name) + ": " + $0.compact }
      }
      return parts.isEmpty ? "{}" : "{ " + parts.joined(separator: ", ") + " }"
    }
  }

  /// A value of a document as it stands there.
  package init(_ element: JSONElement) {
    switch element.kind {
    case .object:
      self = .object(element.members.map { ($0.key.string ?? "", ConfigText($0.value)) })
    case .array: self = .list(element.elements.map { ConfigText($0) })
    case .string: self = .text(element.string ?? "")
    default: self = .raw(String(decoding: element.raw, as: UTF8.self))
    }
  }

  /// A member of an object, or nil.
  package subscript(name: String) -> ConfigText? {
    get {
      guard case .object(let members) = self else { return nil }
      return members.first { $0.0 == name }?.1
    }
    set {
      guard case .object(var members) = self else { return }
      if let index = members.firstIndex(where: { $0.0 == name }) {
        members[index].1 = newValue
      } else {
        members.append((name, newValue))
      }
      self = .object(members)
    }
  }

  /// A JSON string; control characters are escaped, those beyond ASCII too.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        let hides =
          [0x061C, 0x200E, 0x200F, 0x2028, 0x2029].contains(scalar.value)
          || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        if isControl || hides {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
