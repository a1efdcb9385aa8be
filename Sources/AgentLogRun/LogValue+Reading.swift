import AgentLogJSON

extension LogValue {
  /// Why a text is no value.
  public struct NotJSON: Error, CustomStringConvertible {
    /// What is wrong, and at which byte.
    public let description: String
  }

  /// Reads one JSON text. O(n) time and memory.
  ///
  /// Whole numbers beyond 64 bits become the nearest double.
  ///
  /// - Throws: ``NotJSON`` where the text is none, or is nested deeper than 512.
  public init(json text: some Sequence<UInt8>) throws(NotJSON) {
    do {
      self.init(try JSONDocument(name: "value", text: text).root)
    } catch {
      throw NotJSON(
        description: "not JSON, at byte \(error.offset): \(error.reason.explanation)")
    }
  }

  /// A value out of a document that was read. The depth is bounded by the reader's.
  init(_ element: JSONElement) {
    let raw = { String(decoding: element.raw, as: UTF8.self) }
    switch element.kind {
    case .null: self = .null
    case .bool: self = .bool(raw() == "true")
    case .integer: self = Int64(raw()).map { .integer($0) } ?? .number(Double(raw()) ?? .nan)
    case .decimal: self = .number(Double(raw()) ?? .nan)
    case .string: self = .string(element.string ?? "")
    case .array: self = .array(element.elements.map { LogValue($0) })
    case .object:
      self = .object(element.members.map { Member($0.key.string ?? "", LogValue($0.value)) })
    }
  }
}
