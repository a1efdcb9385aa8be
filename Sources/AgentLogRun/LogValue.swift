/// A value as an event or a call holds it: JSON, with members in the order they were given.
///
/// Written as literals: `["city": "Rome", "days": 3, "exact": true, "near": nil]`. Whatever is
/// `Encodable` becomes one through ``init(encoding:)``, without Foundation.
public enum LogValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// What is no finite number is written as one of the texts `NaN`, `Infinity`, `-Infinity`, for
  /// JSON has no other way.
  case number(Double)
  case string(String)
  case array([LogValue])
  /// Of members with the same key the last counts.
  case object([Member])

  /// A key and its value.
  public struct Member: Sendable, Hashable {
    /// The key, decoded.
    public var key: String
    /// What stands under it.
    public var value: LogValue

    /// A member.
    public init(_ key: String, _ value: LogValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value of a member; nil where there is none, or where this is no object. O(members).
  public subscript(key: String) -> LogValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }
}

extension LogValue: ExpressibleByNilLiteral {
  /// The value of a literal.
  public init(nilLiteral: ()) { self = .null }
}

extension LogValue: ExpressibleByBooleanLiteral {
  /// The value of a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension LogValue: ExpressibleByIntegerLiteral {
  /// The value of a literal.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}

extension LogValue: ExpressibleByFloatLiteral {
  /// The value of a literal.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension LogValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// The value of a literal.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension LogValue: ExpressibleByArrayLiteral {
  /// The value of a literal.
  public init(arrayLiteral elements: LogValue...) { self = .array(elements) }
}

extension LogValue: ExpressibleByDictionaryLiteral {
  /// The value of a literal.
  public init(dictionaryLiteral elements: (String, LogValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
