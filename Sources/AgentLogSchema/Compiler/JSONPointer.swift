import AgentLogJSON

/// RFC 6901: paths into a JSON value.
enum JSONPointer {
  /// The reference tokens of a pointer, unescaped; empty for the pointer to the whole.
  static func tokens(_ pointer: String) -> [[UInt8]] {
    pointer.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst().map {
      unescape(Array($0))
    }
  }

  /// `~1` is `/`, `~0` is `~`.
  private static func unescape(_ token: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < token.count {
      if token[index] == 0x7E && index + 1 < token.count {
        result.append(token[index + 1] == 0x31 ? 0x2F : 0x7E)
        index += 2
      } else {
        result.append(token[index])
        index += 1
      }
    }
    return result
  }

  static func escape(_ token: String) -> String {
    var result = ""
    for character in token.unicodeScalars {
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// Members of objects that references lead through, by object, so that many references through
  /// one object cost its members once. For one document.
  typealias Index = [Int: [[UInt8]: JSONElement]]

  /// What a path leads to from an element, or nil.
  static func find(
    _ tokens: [[UInt8]], from root: JSONElement, _ index: inout Index
  ) -> JSONElement? {
    var element = root
    for token in tokens {
      switch element.kind {
      case .object:
        if index[element.index] == nil {
          index[element.index] = Dictionary(
            element.members.map { ($0.key.stringBytes ?? [], $0.value) },
            uniquingKeysWith: { $1 })
        }
        guard let member = index[element.index]?[token] else { return nil }
        element = member
      case .array:
        let text = String(decoding: token, as: UTF8.self)
        let elements = element.elements
        guard let index = Int(text), elements.indices.contains(index), String(index) == text
        else { return nil }
        element = elements[index]
      default: return nil
      }
    }
    return element
  }
}
