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

  /// Children of the objects and arrays that references lead through, so that many references
  /// through one of them cost its children once. For one document.
  struct Index {
    fileprivate var members: [Int: [[UInt8]: JSONElement]] = [:]
    fileprivate var elements: [Int: [JSONElement]] = [:]
  }

  /// What one reference token leads to from an element, or nil.
  static func step(
    _ token: [UInt8], from element: JSONElement, _ index: inout Index
  ) -> JSONElement? {
    switch element.kind {
    case .object:
      if index.members[element.index] == nil {
        index.members[element.index] = Dictionary(
          element.members.map { ($0.key.stringBytes ?? [], $0.value) },
          uniquingKeysWith: { $1 })
      }
      return index.members[element.index]?[token]
    case .array:
      if index.elements[element.index] == nil {
        index.elements[element.index] = element.elements
      }
      let text = String(decoding: token, as: UTF8.self)
      guard let position = Int(text), String(position) == text,
        let elements = index.elements[element.index], elements.indices.contains(position)
      else { return nil }
      return elements[position]
    default: return nil
    }
  }

  /// The way from the root of a document to one of its elements. O(elements before it).
  static func path(to target: JSONElement) -> String {
    var path = ""
    var element = target.document.root
    while element.index != target.index {
      var next: (step: String, element: JSONElement)?
      if element.kind == .object {
        for (key, value) in element.members where target.index < Int(value.node.next) {
          next = (escape(key.string ?? ""), value)
          break
        }
      } else {
        for (position, value) in element.elements.enumerated()
        where target.index < Int(value.node.next) {
          next = (String(position), value)
          break
        }
      }
      guard let next, next.element.index <= target.index else { return path }
      path += "/" + next.step
      element = next.element
    }
    return path
  }
}
