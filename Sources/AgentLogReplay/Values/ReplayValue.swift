/// A JSON value that can be taken apart and put together: what a fixture holds, before and after
/// normalising.
///
/// Numbers keep the text they were written with (`1.0` stays `1.0`), strings are decoded. Members
/// keep their order until they are written; a key that stands twice is kept twice. Depth is bounded by
/// whoever reads the value (512), so what walks over it may call itself.
package enum ReplayValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  case string(String)
  case array([ReplayValue])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: ReplayValue

    package init(_ key: String, _ value: ReplayValue) {
      self.key = key
      self.value = value
    }
  }

  /// Members in the order they are given; those without a value are left out.
  package static func record(_ members: [(String, ReplayValue?)]) -> ReplayValue {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  package static func int(_ number: Int) -> ReplayValue { .number(String(number)) }
}

extension ReplayValue {
  package var members: [Member] { if case .object(let members) = self { members } else { [] } }
  package var elements: [ReplayValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  package var int: Int? { if case .number(let text) = self { Int(text) } else { nil } }

  /// The last member of that name. O(members).
  package subscript(key: String) -> ReplayValue? {
    get { members.last { $0.key == key }?.value }
    set {
      guard case .object(var members) = self else { return }
      let place = members.lastIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(key, value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  /// `an object`, `a string`: for messages.
  package var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
